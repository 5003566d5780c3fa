import { type Locale, locales } from "@/domain/locales"
import { instantsOf, read } from "@/domain/schedule"

/**
 * Dates in words. Calendar dates ("2017-07-06") and wall times ("2017-07-06T09:00") are what a calendar or a clock
 * shows somewhere; they are formatted in UTC so that no time zone shifts them.
 */

const format = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locales[locale].tag, { timeZone: "UTC", ...options })

const asUtc = (dateOrWallTime: string) =>
  new Date(dateOrWallTime.length > 10 ? `${dateOrWallTime}:00Z` : `${dateOrWallTime}T00:00:00Z`)

/** "6 July 2017" */
export const dateInWords = (date: string, locale: Locale) =>
  format(locale, { dateStyle: "long" }).format(asUtc(date.slice(0, 10)))

/** "Thursday 6 July 2017" */
export const dayInWords = (date: string, locale: Locale) =>
  format(locale, { dateStyle: "full" }).format(asUtc(date.slice(0, 10)))

/** "8–12 March 2027", or the one day */
export const daysInWords = ({ from, to }: { from: string; to?: string }, locale: Locale) =>
  to && to > from
    ? format(locale, { dateStyle: "long" }).formatRange(asUtc(from), asUtc(to))
    : dateInWords(from, locale)

/** "09:00" */
export const clockTime = (wallTime: string, locale: Locale) =>
  format(locale, { timeStyle: "short" }).format(asUtc(wallTime))

/** The parts of a leaf of a wall calendar. */
export const calendarLeaf = (date: string, locale: Locale) => ({
  day: format(locale, { day: "numeric" }).format(asUtc(date.slice(0, 10))),
  month: format(locale, { month: "short" })
    .format(asUtc(date.slice(0, 10)))
    .replace(/\.$/, ""),
})

/** The instant of a wall time; undefined for one that does not exist there. */
export function instantOfWallTime(wallTime: string, timeZone: string): Date | undefined {
  const reading = read({ wallTime, timeZone, fold: "earlier" })
  return reading.is === "clear" ? reading.instant : undefined
}

/** "Central European Summer Time" and "UTC+2", as they are at that instant; "Central European Time" at any. */
export function zoneInWords(timeZone: string, at: Date, locale: Locale) {
  const part = (timeZoneName: "long" | "longGeneric" | "shortOffset") =>
    new Intl.DateTimeFormat(locales[locale].tag, { timeZone, timeZoneName })
      .formatToParts(at)
      .find(({ type }) => type === "timeZoneName")?.value ?? timeZone
  return {
    name: part("long"),
    generic: part("longGeneric"),
    offset: part("shortOffset").replace("GMT", "UTC").replace("-", "−"),
  }
}

/**
 * Of something that begins before a change of the clocks and ends after it: the offset of each, "UTC+2" and "UTC+1", without
 * which it may seem to end before it begins. Undefined for everything else.
 */
export function offsetsApart(when: { startsAt: string; endsAt: string; timeZone: string }, locale: Locale) {
  if (!when.startsAt || !when.endsAt || !when.timeZone) return undefined
  const at = instantsOf(when)
  if (!at) return undefined
  const [start, end] = [at.start, at.end].map(each => zoneInWords(when.timeZone, each, locale).offset)
  return start !== end ? { start, end } : undefined
}

/** The calendar date of an instant in a time zone. */
export const calendarDate = (instant: string, timeZone: string) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(new Date(instant))
