import type { ChangeNote, FieldForm } from "@/domain/field"
import { type Content, formOf, type Kind } from "@/domain/story"
import { offsetsApart } from "@/domain/zone-in-words"
import { dateInWords } from "../when"

type Props = { kind: Kind; content: Content; isFirst: boolean }

const shownElsewhere = ["kicker", "title", "summary"]
const plain = ["line", "date", "wallTime", "timeZone", "link", "flag", "changeNote"]

/** The small fields of a kind, such as when and where an event is. Empty ones are left out. */
export function PreviewFields({ kind, content, isFirst }: Props) {
  const isOfDays = "wholeDays" in content && content.wholeDays
  const offsets: Record<string, string | undefined> = isOfDays ? {} : offsetsIn(content)
  const rows = formOf(kind, { isFirst })
    .filter(({ name, type }) => plain.includes(type) && !shownElsewhere.includes(name))
    .map(field => ({ field, value: (content as Record<string, unknown>)[field.name] }))
    .map(({ field, value }) => ({ field, words: inWords(field, value, isOfDays) }))
    .map(({ field, words }) => ({ field, words: [words, offsets[field.name]].filter(Boolean).join(" ") }))
    .filter(({ words }) => words !== "")
  return (
    rows.length > 0 && (
      <dl
        lang="en"
        className="mt-6 grid gap-x-6 gap-y-1.5 border-y border-rule py-3.5 sm:grid-cols-[auto_1fr]"
      >
        {rows.map(({ field, words }) => (
          <div key={field.name} className="contents">
            <dt className="font-semibold">{field.label}</dt>
            <dd dir="auto" className="mb-1.5 break-words sm:mb-0">
              {words}
            </dd>
          </div>
        ))}
      </dl>
    )
  )
}

/** Of an event over a change of the clocks. */
function offsetsIn(content: Content) {
  const apart = "endsAt" in content ? offsetsApart(content, "en") : undefined
  return { startsAt: apart?.start, endsAt: apart?.end }
}

function inWords({ type }: FieldForm, value: unknown, isOfDays: boolean) {
  if (type === "changeNote") return noteInWords(value as ChangeNote)
  if (type === "flag") return value ? "Yes" : ""
  if (!value) return ""
  const day = () => dateInWords(String(value).slice(0, 10))
  if (type === "date" || (type === "wallTime" && isOfDays)) return day()
  if (type === "wallTime") return `${day()}, ${String(value).slice(11)}`
  return String(value)
}

const noteInWords = ({ isSmall, words }: ChangeNote) =>
  isSmall ? "A small correction, without a note." : words
