import { dayInWords, daysInWords } from "@/components/ui/dates"
import { translator } from "@/messages/translate"
import { CalendarLeaf } from "./calendar-leaf"
import type { ShownText } from "./shown-text"

/** The day or days that a text is about: an event's, or a campaign's. */
export function TextDay({ text }: { text: ShownText }) {
  if (text.kind !== "event" && text.kind !== "campaign_day") return null
  const [from, to] =
    text.kind === "event"
      ? [text.content.startsAt.slice(0, 10), text.content.endsAt.slice(0, 10)]
      : [text.content.date, ""]
  const words = to > from ? daysInWords({ from, to }, text.language) : from && dayInWords(from, text.language)
  return (
    <div className="mt-6 flex items-center gap-4 text-lg font-semibold">
      <CalendarLeaf date={from || undefined} locale={text.language} />
      {from ? <time dateTime={from}>{words}</time> : translator(text.language)("dates.toBeConfirmed")}
    </div>
  )
}
