import { dayInWords, daysInWords } from "@/components/ui/dates"
import { ownDays } from "@/domain/own-days"
import { translator } from "@/messages/translate"
import { CalendarLeaf } from "./calendar-leaf"
import type { ShownText } from "./shown-text"
import { Struck } from "./struck"

/** The day or days that a text is about: an event's, or a campaign's. */
export function TextDay({ text }: { text: ShownText }) {
  if (text.kind !== "event" && text.kind !== "campaign_day") return null
  const { from = "", to = "" } = ownDays({ kind: text.kind, ...text.content }) ?? {}
  const words = to > from ? daysInWords({ from, to }, text.language) : from && dayInWords(from, text.language)
  const t = translator(text.language)
  const isCancelled = text.kind === "event" && text.content.cancelled
  return (
    <>
      <div className="mt-6 flex items-center gap-4 text-lg font-semibold">
        <CalendarLeaf date={from || undefined} isCancelled={isCancelled} locale={text.language} />
        <p>
          <Struck when={isCancelled}>
            {from ? <time dateTime={from}>{words}</time> : t("dates.toBeConfirmed")}
          </Struck>
          {from && text.publishedOn && !text.isOver && (
            <a
              href={`${text.href}/event.ics`}
              className="no-print block pt-0.5 text-base font-normal text-accent underline underline-offset-3"
            >
              {t("follow.addToCalendar")}
            </a>
          )}
        </p>
      </div>
      {isCancelled && (
        <p className="mt-5 border-s-4 border-amber ps-4 text-lg font-semibold">
          {t("follow.eventCancelled")}
        </p>
      )}
    </>
  )
}
