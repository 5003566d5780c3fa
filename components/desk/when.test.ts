import { expect, test } from "vitest"
import { dateInWords, fullTime, howLong, nearTime, partOfDay } from "./when"

const now = new Date("2026-11-23T23:30:00Z")

test("a time is told by the clock of the zone where the reader is", () => {
  expect(fullTime(new Date("2026-12-04T08:00:00Z"), "Europe/Zurich")).toBe("Friday 4 December 2026, 09:00")
  expect(fullTime(new Date("2026-12-04T08:00:00Z"), "Asia/Dhaka")).toBe("Friday 4 December 2026, 14:00")
})

test.each([
  ["2026-11-23T23:02:00Z", "UTC", "today 23:02"],
  ["2026-11-23T20:02:00Z", "Asia/Dhaka", "today 02:02"],
  ["2026-11-22T16:40:00Z", "UTC", "yesterday 16:40"],
  ["2026-11-24T09:00:00Z", "UTC", "tomorrow 09:00"],
  ["2026-11-18T09:00:00Z", "UTC", "Wednesday 09:00"],
  ["2026-05-03T09:31:00Z", "UTC", "3 May 2026, 09:31"],
])("%s in %s is %s", (at, timeZone, words) => {
  expect(nearTime(new Date(at), timeZone, now)).toBe(words)
})

test("a waiting time is rounded down", () => {
  expect(howLong(new Date("2026-11-21T12:00:00Z"), now)).toBe("2 days")
  expect(howLong(new Date("2026-11-23T22:00:00Z"), now)).toBe("an hour")
  expect(howLong(new Date("2026-11-23T23:29:40Z"), now)).toBe("a moment")
})

test("midnight belongs to the morning", () => {
  expect(partOfDay(new Date("2026-11-23T23:30:00Z"), "Europe/Zurich")).toBe("morning")
})

test("a calendar date is not shifted by any zone", () => {
  expect(dateInWords("2026-12-12")).toBe("12 December 2026")
})
