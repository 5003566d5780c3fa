import { clockTime, dayInWords, instantOfWallTime, zoneInWords } from "@/components/ui/dates"
import type { Locale } from "@/domain/locales"

type Props = { startsAt: string; endsAt: string; timeZone: string; locale: Locale }

/** From when to when, on the clocks of the place, and which clocks these are. */
export function EventTime({ startsAt, endsAt, timeZone, locale }: Props) {
  const endsSameDay = endsAt.slice(0, 10) === startsAt.slice(0, 10)
  const instant = timeZone ? instantOfWallTime(startsAt, timeZone) : undefined
  const zone = instant && zoneInWords(timeZone, instant, locale)
  return (
    <>
      <span className="block">{dayInWords(startsAt, locale)}</span>
      <time dateTime={instant?.toISOString() ?? startsAt}>{clockTime(startsAt, locale)}</time>
      {endsAt && " – "}
      {endsAt && !endsSameDay && <span className="block">{dayInWords(endsAt, locale)}</span>}
      {endsAt && <time dateTime={endOf(endsAt, timeZone)}>{clockTime(endsAt, locale)}</time>}
      {zone && (
        <span className="mt-1 block text-sm text-soft">
          {zone.name} ({timeZone.replaceAll("_", " ")}, {zone.offset})
        </span>
      )}
    </>
  )
}

const endOf = (endsAt: string, timeZone: string) =>
  (timeZone && instantOfWallTime(endsAt, timeZone)?.toISOString()) || endsAt
