import { type Locale, locales } from "@/domain/locales"

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

/** The calendar date of an instant in a time zone. */
export const calendarDate = (instant: string, timeZone: string) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(new Date(instant))
