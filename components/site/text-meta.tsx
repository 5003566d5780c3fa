import { Fragment, type ReactNode } from "react"
import { dateInWords } from "@/components/ui/dates"
import { listInParts } from "@/components/ui/lists"
import { readingMinutes } from "@/domain/reading-time"
import { translator } from "@/messages/translate"
import { LanguageName } from "./language-name"
import type { ShownText } from "./shown-text"

/** One line: when it was published, how long it takes to read, and where it is in other languages. */
export function TextMeta({ text }: { text: ShownText }) {
  const { language, publishedOn, updatedOn, otherLanguages } = text
  const t = translator(language)
  const inWords = (date: string) => dateInWords(date, language)
  const parts: ReactNode[] = [
    publishedOn && <time dateTime={publishedOn}>{dated(text, inWords(publishedOn))}</time>,
    updatedOn && <time dateTime={updatedOn}>{t("text.updated", { date: inWords(updatedOn) })}</time>,
    t("text.minutes", { minutes: readingMinutes(text.content.body, language) }),
    otherLanguages.length > 0 && (
      <>
        {t("text.alsoIn")}{" "}
        {listInParts(otherLanguages, language).map(part =>
          "item" in part ? (
            <a
              key={part.item.language}
              href={part.item.href}
              hrefLang={part.item.language}
              className="underline underline-offset-3 hover:text-accent"
            >
              <LanguageName language={part.item.language} />
            </a>
          ) : (
            part.between
          ),
        )}
      </>
    ),
  ].filter(Boolean)
  return (
    <p className="mt-5 text-sm text-soft">
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of words has no other order
        <Fragment key={place}>
          {place > 0 && " · "}
          {part}
        </Fragment>
      ))}
    </p>
  )
}

/** A text with a day of its own says that this is the other date. */
const dated = ({ kind, language }: ShownText, date: string) =>
  kind === "event" || kind === "campaign_day" ? translator(language)("text.published", { date }) : date
