import { dateInWords } from "@/components/ui/dates"
import { DirectedWords } from "@/components/ui/directed-words"
import { translator } from "@/messages/translate"
import { FootSection } from "./foot-section"
import type { ShownText } from "./shown-text"

export const changesId = "changes"

/** What readers were told of each change of the text, newest first. */
export function Changes({ text: { language, changes } }: { text: ShownText }) {
  if (changes.length === 0) return null
  return (
    <FootSection id={changesId} title={translator(language)("reading.changes")}>
      <ol className="grid gap-2.5">
        {changes.map(({ date, note }) => (
          <li key={date + note} className="grid gap-x-5 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
            <time dateTime={date} className="text-soft">
              {dateInWords(date, language)}
            </time>
            <p className="whitespace-pre-line">
              <DirectedWords>{note}</DirectedWords>
            </p>
          </li>
        ))}
      </ol>
    </FootSection>
  )
}
