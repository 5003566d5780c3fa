import type { ReactNode } from "react"
import { dateInWords } from "@/components/ui/dates"
import { DottedLine } from "@/components/ui/dotted-line"
import { listInParts } from "@/components/ui/lists"
import { readingMinutes } from "@/domain/reading-time"
import { translator } from "@/messages/translate"
import { changesId } from "./changes"
import { LanguageName } from "./language-name"
import type { ShownText } from "./shown-text"

/** One line: its dates, how long it takes to read, and where it is in other languages. */
export function TextMeta({ text }: { text: ShownText }) {
  const { language, publishedOn, updatedOn, otherLanguages } = text
  const interviewedOn = text.kind === "interview" ? text.content.interviewedOn : ""
  const t = translator(language)
  const inWords = (date: string) => dateInWords(date, language)
  const parts: ReactNode[] = [
    publishedOn && <time dateTime={publishedOn}>{dated(text, inWords(publishedOn))}</time>,
    updatedOn && <time dateTime={updatedOn}>{updated(text, inWords(updatedOn))}</time>,
    interviewedOn && (
      <time dateTime={interviewedOn}>{t("reading.interviewedOn", { date: inWords(interviewedOn) })}</time>
    ),
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
      <DottedLine parts={parts} />
    </p>
  )
}

/** A text with another date beside it says which one this is. */
const dated = ({ kind, language, updatedOn }: ShownText, date: string) =>
  kind === "event" || kind === "campaign_day" || updatedOn
    ? translator(language)("text.published", { date })
    : date

/** Where readers were told what changed, the date leads there. */
function updated({ language, changes }: ShownText, date: string) {
  const words = translator(language)("text.updated", { date })
  if (changes.length === 0) return words
  return (
    <a href={`#${changesId}`} className="underline underline-offset-3 hover:text-accent">
      {words}
    </a>
  )
}
