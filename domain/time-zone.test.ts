import { expect, test } from "vitest"
import { shownContent } from "./shown-content"
import { contentSchema, emptyContent } from "./story"
import { isTimeZone } from "./time-zone"
import { instantOfWallTime } from "./zone-in-words"

const names = ["UTC", "Europe/Zurich", "America/Port-au-Prince", "Asia/Calcutta", "Etc/GMT+3"]
const others = [
  "Mars+3",
  "Mars/Olympus+3",
  "foo1",
  "<Europe/Zurich>-9",
  "+03:00",
  "-0300",
  "Mars/Olympus",
  "",
]

test("a time zone is what has a name in the tables", () => {
  for (const name of names) expect(isTimeZone(name), name).toBe(true)
  for (const name of others) expect(isTimeZone(name), name).toBe(false)
})

test("no other is saved in a text", () => {
  const event = (timeZone: string) =>
    contentSchema("event").safeParse({ ...emptyContent("event"), timeZone }).success
  for (const name of [...names, ""]) expect(event(name), name).toBe(true)
  for (const name of others.filter(Boolean)) expect(event(name), name).toBe(false)
})

test("where one lies in a text all the same, its time is no instant", () => {
  for (const name of others) expect(instantOfWallTime("2027-03-01T09:00", name), name).toBeUndefined()
  expect(instantOfWallTime("2027-03-01T09:00", "Europe/Zurich")?.toISOString()).toBe(
    "2027-03-01T08:00:00.000Z",
  )
})

test("visitors are told a time zone that exists, or none", () => {
  const shown = (timeZone: string) =>
    shownContent("event", { startsAt: "2027-03-01T09:00", timeZone }).timeZone
  for (const name of names) expect(shown(name)).toBe(name)
  for (const name of others) expect(shown(name), name).toBe("")
})
