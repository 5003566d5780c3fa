import {
  fromDate,
  startOfWeek,
  Time,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
} from "@internationalized/date"

/** When digests are due: at seven by the site's clock, each day, and each Monday. */

export const digests = ["daily", "weekly"] as const
export type Digest = (typeof digests)[number]

const seven = new Time(7)

/** The last instant, `now` included, at which this digest was due. */
export function lastDigest(digest: Digest, now: Date, timeZone: string): Date {
  const today = toCalendarDate(fromDate(now, timeZone))
  // any locale whose week begins on Monday
  const day = digest === "daily" ? today : startOfWeek(today, "de-CH")
  const due = (date: typeof day) => toZoned(toCalendarDateTime(date, seven), timeZone).toDate()
  return due(day) <= now ? due(day) : due(day.subtract(digest === "daily" ? { days: 1 } : { weeks: 1 }))
}

/** The next instant at which any digest is due. Every weekly one falls together with a daily one. */
export function nextDigest(now: Date, timeZone: string): Date {
  const last = fromDate(lastDigest("daily", now, timeZone), timeZone)
  return toZoned(toCalendarDateTime(toCalendarDate(last).add({ days: 1 }), seven), timeZone).toDate()
}
