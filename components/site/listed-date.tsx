import { daysInWords } from "@/components/ui/dates"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { type ListedText, ownDate } from "./listed-text"

/** A text's date in words. */
export function ListedDate({ text, locale }: { text: ListedText; locale: Locale }) {
  const date = ownDate(text)
  if (!date) return <span>{translator(locale)("dates.toBeConfirmed")}</span>
  return <time dateTime={date.from}>{daysInWords(date, locale)}</time>
}
