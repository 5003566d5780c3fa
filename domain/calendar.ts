import { tzlib_get_ical_block } from "timezones-ical-library"
import type { Days } from "./own-days"
import { instantsOf, read } from "./schedule"
import { carried } from "./xml-text"

/**
 * Dates as iCalendar (RFC 5545). A wall time goes in as it was typed, with the rules of its zone beside it, so that it
 * stays right in every calendar and on both sides of a change of the clocks.
 */

export type Calendar = {
  name: string
  address: string
  /** The zone of who publishes it. */
  timeZone: string
  occasions: readonly Occasion[]
}

export type Occasion = {
  /** The same for ever. */
  uid: string
  /** Rises with every edition that visitors are given. */
  sequence: number
  title: string
  description: string
  place: string
  address: string
  changedAt: string
  isCancelled: boolean
  /** Wall times and their zone, or whole days. */
  when: { startsAt: string; endsAt: string; timeZone: string } | Days
}

/** So many are in a calendar; of more, those that end last. */
export const mostOccasions = 500
export const calendarType = "text/calendar; charset=utf-8"

export function calendarFile({ name, address, timeZone, occasions }: Calendar): string {
  const zones = new Set([timeZone, ...occasions.map(({ when }) => ("timeZone" in when ? when.timeZone : ""))])
  const blocks = new Set([...zones].flatMap(zone => zoneOf(zone)?.block ?? []))
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Imprimatur//Imprimatur//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${words(name)}`,
    `X-WR-CALNAME:${words(name)}`,
    `URL:${address}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...[...blocks].flatMap(block => block.split("\r\n")),
    ...occasions.flatMap(linesOf),
    "END:VCALENDAR",
  ]
  return lines.map(line => `${folded(line)}\r\n`).join("")
}

const linesOf = (occasion: Occasion) => [
  "BEGIN:VEVENT",
  `UID:${occasion.uid}`,
  `DTSTAMP:${utc(occasion.changedAt)}`,
  `LAST-MODIFIED:${utc(occasion.changedAt)}`,
  `SEQUENCE:${occasion.sequence}`,
  ...timesOf(occasion.when),
  `SUMMARY:${words(occasion.title)}`,
  ...(occasion.description ? [`DESCRIPTION:${words(occasion.description)}`] : []),
  ...(occasion.place ? [`LOCATION:${words(occasion.place)}`] : []),
  `URL:${occasion.address}`,
  `STATUS:${occasion.isCancelled ? "CANCELLED" : "CONFIRMED"}`,
  "END:VEVENT",
]

function timesOf(when: Occasion["when"]): string[] {
  if ("from" in when)
    return [
      `DTSTART;VALUE=DATE:${plain(when.from)}`,
      `DTEND;VALUE=DATE:${plain(dayAfter(when.to))}`,
      "TRANSP:TRANSPARENT",
    ]
  const { startsAt, endsAt, timeZone } = when
  const time = (name: string, wallTime: string) => `${name}${timeIn(wallTime, timeZone)}`
  // within the hour that clocks show twice; of such a time with its zone, calendars take one or the other
  const twice = endsAt && endsAt <= startsAt && timeZone ? instantsOf(when) : undefined
  if (twice && twice.start < twice.end)
    return [`DTSTART:${utc(twice.start.toISOString())}`, `DTEND:${utc(twice.end.toISOString())}`]
  return [time("DTSTART", startsAt), ...(endsAt > startsAt ? [time("DTEND", endsAt)] : [])]
}

/** A zone whose rules nobody wrote down is left for UTC: the same instant, on other clocks. */
function timeIn(wallTime: string, timeZone: string): string {
  const zone = zoneOf(timeZone)
  if (zone) return `;TZID=${zone.name}:${plain(wallTime)}00`
  const reading = read({ wallTime, timeZone, fold: "earlier" })
  return `:${utc(reading.is === "clear" ? reading.instant.toISOString() : `${wallTime}:00Z`)}`
}

/** The rules of a zone, under the name that it has today. UTC needs none. */
function zoneOf(timeZone: string): { block: string; name: string } | undefined {
  if (!timeZone || timeZone === "UTC" || timeZone === "Etc/UTC") return undefined
  const [block, name] = tzlib_get_ical_block(timeZone) || []
  return block && name ? { block, name: name.replace("TZID=", "") } : undefined
}

const plain = (dateOrTime: string) => dateOrTime.replace(/[-:]/g, "")
const utc = (instant: string) => `${plain(new Date(instant).toISOString().slice(0, 19))}Z`

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}

const words = (typed: string) =>
  carried(typed)
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, "\\n")

/** No line is longer than 75 bytes, and no letter is broken. */
function folded(line: string): string {
  let length = 0
  return [...line]
    .map(letter => {
      const bytes = new TextEncoder().encode(letter).length
      const isOver = length + bytes > 75
      length = isOver ? 1 + bytes : length + bytes
      return isOver ? `\r\n ${letter}` : letter
    })
    .join("")
}
