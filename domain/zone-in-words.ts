import { type Locale, locales } from "./locales"
import { instantsOf, read } from "./schedule"
import { isTimeZone } from "./time-zone"

/** The instant of a wall time; undefined for one that does not exist there, or where no such zone does. */
export function instantOfWallTime(wallTime: string, timeZone: string): Date | undefined {
  if (!isTimeZone(timeZone)) return undefined
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
  if (!when.startsAt || !when.endsAt || !isTimeZone(when.timeZone)) return undefined
  const at = instantsOf(when)
  if (!at) return undefined
  const [start, end] = [at.start, at.end].map(each => zoneInWords(when.timeZone, each, locale).offset)
  return start !== end ? { start, end } : undefined
}

/** As it is called where time zones are named, "Europe/Istanbul". */
export const plainZone = (timeZone: string) => timeZone.replaceAll("_", " ")
