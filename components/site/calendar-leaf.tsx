import { calendarLeaf } from "@/components/ui/dates"
import type { Locale } from "@/domain/locales"
import { Struck } from "./struck"

type Props = { date: string | undefined; isCancelled: boolean; locale: Locale }

/** A leaf of a wall calendar. For the eye: the date stands beside it in words. */
export function CalendarLeaf({ date, isCancelled, locale }: Props) {
  const leaf = date ? calendarLeaf(date, locale) : { day: "?", month: "…" }
  return (
    <div
      aria-hidden="true"
      className={`w-16 shrink-0 self-start overflow-hidden rounded-xs border bg-card text-center ${date ? "border-rule" : "border-dashed border-soft"}`}
    >
      <p
        className={`py-px text-xs font-semibold tracking-wider uppercase ${date ? "bg-signal text-paper" : "text-soft"}`}
      >
        {leaf.month}
      </p>
      <p className={`title pt-2 pb-2.5 text-[1.75rem] leading-none ${date ? "" : "text-soft"}`}>
        <Struck when={isCancelled}>{leaf.day}</Struck>
      </p>
    </div>
  )
}
