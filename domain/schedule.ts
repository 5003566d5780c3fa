import { parseDateTime, toZoned, type ZonedDateTime } from "@internationalized/date"
import { DomainError, invalid } from "./errors.ts"
import { hasLongYear, longYear } from "./years.ts"

/** Times typed by people: a wall time ("2026-12-04T09:00") and the IANA zone that its clock hangs in. */
export type TypedTime = { wallTime: string; timeZone: string; fold?: "earlier" | "later" }

export type Reading =
  | { is: "clear"; instant: Date }
  /** The clocks jump over it in spring. `next` is the first wall time that exists again. */
  | { is: "gap"; next: string }
  /** The clocks show it twice in autumn. */
  | { is: "fold"; earlier: Date; later: Date }

export const monthsAhead = 14

/** What a typed time means. Throws "invalid" when it is no time at all. */
export function read({ wallTime, timeZone, fold }: TypedTime): Reading {
  const [earlier, later] = bothReadings(wallTime, timeZone)
  const shows = (zoned: ZonedDateTime) => zoned.toString().slice(0, 16) === wallTime.slice(0, 16)
  if (!shows(earlier) || !shows(later)) return { is: "gap", next: later.toString().slice(0, 16) }
  if (earlier.compare(later) === 0) return { is: "clear", instant: earlier.toDate() }
  if (fold) return { is: "clear", instant: (fold === "earlier" ? earlier : later).toDate() }
  return { is: "fold", earlier: earlier.toDate(), later: later.toDate() }
}

/** A typed time with the offset that its clocks have then, "2026-12-04T09:00:00+01:00"; undefined for one they skip. */
export function offsetTime({ wallTime, timeZone, fold = "earlier" }: TypedTime): string | undefined {
  if (read({ wallTime, timeZone }).is === "gap") return undefined
  return bothReadings(wallTime, timeZone)
    [fold === "earlier" ? 0 : 1].toString()
    .replace(/\[.*\]$/, "")
}

type FromTo = { startsAt: string; endsAt: string; timeZone?: string }

/**
 * Does something end before it starts? In the autumn hour that clocks show twice, an end that looks earlier may be the
 * second of its two times.
 */
export function endsBefore({ startsAt, endsAt, timeZone }: FromTo): boolean {
  if (endsAt >= startsAt || !timeZone) return endsAt < startsAt
  const [start] = bothReadings(startsAt, timeZone)
  const [, end] = bothReadings(endsAt, timeZone)
  return end.compare(start) < 0
}

/** Which reading of an end is meant: the second where it would otherwise not stand after its start. */
export const foldOfEnd = ({ startsAt, endsAt }: FromTo) => (endsAt <= startsAt ? "later" : "earlier")

/** The instants at which something begins and ends, where clocks show both times. */
export function instantsOf({ startsAt, endsAt, timeZone }: Required<FromTo>) {
  const [start, end] = [
    read({ wallTime: startsAt, timeZone, fold: "earlier" }),
    read({ wallTime: endsAt, timeZone, fold: foldOfEnd({ startsAt, endsAt }) }),
  ]
  return start.is === "clear" && end.is === "clear" ? { start: start.instant, end: end.instant } : undefined
}

function bothReadings(wallTime: string, timeZone: string) {
  if (hasLongYear(wallTime)) throw invalid(longYear)
  try {
    const parsed = parseDateTime(wallTime)
    return [toZoned(parsed, timeZone, "earlier"), toZoned(parsed, timeZone, "later")] as const
  } catch {
    throw invalid("That is not a date and time in a time zone that exists.") // the library's own words are for programmers
  }
}

/** The instant of a typed time. A gap or a fold is asked about, never guessed. */
export function instantOf(typed: TypedTime): Date {
  const reading = read(typed)
  if (reading.is === "clear") return reading.instant
  if (reading.is === "gap")
    throw invalid(
      `The clocks in ${typed.timeZone} skip ${spoken(typed.wallTime)}. The next time that exists is ${spoken(reading.next)}.`,
    )
  throw invalid(
    `The clocks in ${typed.timeZone} show ${spoken(typed.wallTime)} twice. Choose the earlier (${utc(reading.earlier)} UTC) or the later one (${utc(reading.later)} UTC).`,
  )
}

/** Why clocks of that zone never show a typed time; undefined for one that they show, be it twice. */
export function neverShown(typed: TypedTime): string | undefined {
  try {
    instantOf({ fold: "earlier", ...typed })
    return undefined
  } catch (error) {
    if (error instanceof DomainError) return error.message
    throw error
  }
}

/** Refuses what has passed and what lies more than 14 months ahead. `now` is the database's clock. */
export function requireReasonableTime(instant: Date, now: Date) {
  if (instant <= now) throw invalid("That time has passed. Choose a later one, or publish now.")
  const limit = new Date(now)
  limit.setUTCMonth(limit.getUTCMonth() + monthsAhead)
  if (instant > limit) throw invalid(`That is more than ${monthsAhead} months ahead. Choose an earlier time.`)
}

/** The wall time that clocks in a zone show at an instant, "2026-12-04T09:00". */
export const wallTimeOf = (instant: Date, timeZone: string) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" })
    .format(instant)
    .replace(" ", "T")

export const timeZones = ["UTC", ...Intl.supportedValuesOf("timeZone").filter(zone => zone !== "UTC")]

const spoken = (wallTime: string) => wallTime.replace("T", " ")
const utc = (instant: Date) => instant.toISOString().slice(11, 16)
