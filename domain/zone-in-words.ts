import { type Locale, locales } from "./locales"
import { read } from "./schedule"
import { isTimeZone } from "./time-zone"

/** The instant of a wall time; undefined for one that does not exist there, or where no such zone does. */
export function instantOfWallTime(wallTime: string, timeZone: string): Date | undefined {
  if (!isTimeZone(timeZone)) return undefined
  const reading = read({ wallTime, timeZone, fold: "earlier" })
  return reading.is === "clear" ? reading.instant : undefined
}

/** "Central European Summer Time" and "UTC+2", as they are at that instant. */
export function zoneInWords(timeZone: string, at: Date, locale: Locale) {
  const part = (timeZoneName: "long" | "shortOffset") =>
    new Intl.DateTimeFormat(locales[locale].tag, { timeZone, timeZoneName })
      .formatToParts(at)
      .find(({ type }) => type === "timeZoneName")?.value ?? timeZone
  return { name: part("long"), offset: part("shortOffset").replace("GMT", "UTC").replace("-", "−") }
}

/** As it is called where time zones are named, "Europe/Istanbul". */
export const plainZone = (timeZone: string) => timeZone.replaceAll("_", " ")
