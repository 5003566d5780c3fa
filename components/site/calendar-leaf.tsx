import { calendarLeaf } from "@/components/ui/dates"
import type { Locale } from "@/domain/locales"

type Props = { date: string | undefined; locale: Locale; isLarge?: boolean }

/** A leaf of a wall calendar. For the eye: the date stands beside it in words. */
export function CalendarLeaf({ date, locale, isLarge = false }: Props) {
  const leaf = date ? calendarLeaf(date, locale) : { day: "?", month: "…", year: "" }
  return (
    <div
      aria-hidden="true"
      className={`shrink-0 self-start overflow-hidden rounded-xs border bg-card text-center ${isLarge ? "w-36" : "w-16"} ${date ? "border-rule" : "border-dashed border-soft"}`}
    >
      <p
        className={`font-semibold tracking-wider uppercase ${isLarge ? "py-1.5 text-lg" : "py-px text-xs"} ${date ? "bg-signal text-paper" : "text-soft"}`}
      >
        {leaf.month}
      </p>
      <p
        className={`title leading-none ${isLarge ? "pt-4 text-7xl" : "pt-2 pb-2.5 text-[1.75rem]"} ${date ? "" : "text-soft"}`}
      >
        {leaf.day}
      </p>
      {isLarge && <p className="pt-1 pb-3 text-base text-soft">{leaf.year}</p>}
    </div>
  )
}
