import { dayInWords } from "@/components/ui/dates"
import { translator } from "@/messages/translate"
import { CalendarLeaf } from "./calendar-leaf"
import type { ShownText } from "./shown-text"

/** The day that a text is about: an event's first one, or a campaign's. */
export function TextDay({ text }: { text: ShownText }) {
  if (text.kind !== "event" && text.kind !== "campaign_day") return null
  const date = (text.kind === "event" ? text.content.startsAt.slice(0, 10) : text.content.date) || undefined
  return (
    <p className="mt-6 flex items-center gap-4 text-lg font-semibold">
      <CalendarLeaf date={date} locale={text.language} />
      {date ? (
        <time dateTime={date}>{dayInWords(date, text.language)}</time>
      ) : (
        translator(text.language)("dates.toBeConfirmed")
      )}
    </p>
  )
}
