import { dateInWords, daysInWords } from "@/components/ui/dates"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { type ListedText, ownDate } from "./listed-text"
import { Struck } from "./struck"

type Props = { text: ListedText; locale: Locale }

/** The date that a text is about, else that of its publication. */
export function ListedDate({ text, locale }: Props) {
  const date = ownDate(text)
  return (
    <Struck when={text.isCancelled}>
      {date ? (
        <time dateTime={date.from}>{daysInWords(date, locale)}</time>
      ) : (
        <span>{translator(locale)("dates.toBeConfirmed")}</span>
      )}
    </Struck>
  )
}

/** The date by which a list of what is new stands. */
export const PublishedDate = ({ text: { publishedOn }, locale }: Props) => (
  <time dateTime={publishedOn}>{dateInWords(publishedOn, locale)}</time>
)
