/** Times for people at the desk, in English, with the clock of the zone where they are. Built from parts, because the
 * separators differ between the server's and the browsers' editions of the same data. */

const parts = (at: Date, timeZone: string) =>
  Object.fromEntries(
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  ) as Record<Intl.DateTimeFormatPartTypes, string>

/** "Friday 4 December 2026, 09:00" */
export function fullTime(at: Date, timeZone: string) {
  const { weekday, day, month, year, hour, minute } = parts(at, timeZone)
  return `${weekday} ${day} ${month} ${year}, ${hour}:${minute}`
}

/** "14:02" */
export function clockTime(at: Date, timeZone: string) {
  const { hour, minute } = parts(at, timeZone)
  return `${hour}:${minute}`
}

/** "today 14:02", "yesterday 16:40", "Monday 11:20", "tomorrow 09:00", else "4 December 2026, 09:00" */
export function nearTime(at: Date, timeZone: string, now: Date) {
  const { weekday, day, month, year, hour, minute } = parts(at, timeZone)
  const days = dayNumber(at, timeZone) - dayNumber(now, timeZone)
  const near = { [-1]: "yesterday", 0: "today", 1: "tomorrow" }[days]
  if (near) return `${near} ${hour}:${minute}`
  if (Math.abs(days) < 7) return `${weekday} ${hour}:${minute}`
  return `${day} ${month} ${year}, ${hour}:${minute}`
}

/** "12 December 2026", of a calendar date. */
export function dateInWords(date: string) {
  const { day, month, year } = parts(new Date(`${date}T00:00:00Z`), "UTC")
  return `${day} ${month} ${year}`
}

/** "2 days", "3 hours", "a moment" */
export function howLong(since: Date, now: Date) {
  const minutes = Math.floor((now.getTime() - since.getTime()) / 60_000)
  if (minutes < 2) return "a moment"
  if (minutes < 60) return `${minutes} minutes`
  if (minutes < 48 * 60) return minutes < 120 ? "an hour" : `${Math.floor(minutes / 60)} hours`
  return `${Math.floor(minutes / 60 / 24)} days`
}

/** "morning", "afternoon" or "evening" */
export function partOfDay(now: Date, timeZone: string) {
  const hour = Number(parts(now, timeZone).hour)
  if (hour < 12) return "morning"
  return hour < 18 ? "afternoon" : "evening"
}

function dayNumber(at: Date, timeZone: string) {
  const [year = 0, month = 1, day = 1] = new Intl.DateTimeFormat("en-CA", { timeZone })
    .format(at)
    .split("-")
    .map(Number)
  return Date.UTC(year, month - 1, day) / 86_400_000
}
