import { expect, test } from "vitest"
import { occasion } from "./event"

const event = {
  wholeDays: false,
  startsAt: "2027-03-27T09:00",
  endsAt: "2027-03-28T17:00",
  timeZone: "Europe/Zurich",
  online: false,
  place: "Geneva",
  registration: "",
}

test("an event has the offset of its own clocks, on both sides of their change", () => {
  expect(occasion(event, "/en/events/fair")).toMatchObject({
    startDate: "2027-03-27T09:00:00+01:00",
    endDate: "2027-03-28T17:00:00+02:00",
  })
  const autumn = { ...event, startsAt: "2027-10-30T09:00", endsAt: "2027-10-31T17:00" }
  expect(occasion(autumn, "/en/events/fair")).toMatchObject({
    startDate: "2027-10-30T09:00:00+02:00",
    endDate: "2027-10-31T17:00:00+01:00",
  })
})

test("an event of whole days has dates only", () => {
  const days = { ...event, wholeDays: true, startsAt: "2027-04-01T00:00", endsAt: "2027-04-03T00:00" }
  expect(occasion(days, "")).toMatchObject({ startDate: "2027-04-01", endDate: "2027-04-03" })
  expect(occasion({ ...days, endsAt: "", timeZone: "" }, "")).toMatchObject({
    startDate: "2027-04-01",
    endDate: undefined,
  })
})

test("an event in the hour that clocks show twice ends after it starts", () => {
  const night = { ...event, startsAt: "2027-10-31T02:50", endsAt: "2027-10-31T02:10" }
  expect(occasion(night, "/en/events/fair")).toMatchObject({
    startDate: "2027-10-31T02:50:00+02:00",
    endDate: "2027-10-31T02:10:00+01:00",
  })
  expect(occasion({ ...night, endsAt: night.startsAt }, "/en/events/fair")).toMatchObject({
    startDate: "2027-10-31T02:50:00+02:00",
    endDate: "2027-10-31T02:50:00+01:00",
  })
})

test("an event is where it is: at a place, online, or both", () => {
  const place = { "@type": "Place", name: "Geneva", address: "Geneva" }
  const [, online] = occasion({ ...event, online: true }, "/en/events/fair").location
  expect(occasion(event, "/en/events/fair").location).toEqual([place])
  expect(online).toMatchObject({
    "@type": "VirtualLocation",
    url: expect.stringMatching(/\/en\/events\/fair$/),
  })
  expect(occasion({ ...event, online: true }, "").eventAttendanceMode).toMatch(/Mixed/)
  expect(occasion({ ...event, online: true, place: "" }, "").eventAttendanceMode).toMatch(/Online/)
})

test("a cancelled event says so", () => {
  expect(occasion(event, "").eventStatus).toBe("https://schema.org/EventScheduled")
  expect(occasion(event, "", { isCancelled: true }).eventStatus).toBe("https://schema.org/EventCancelled")
})

test("what is not known is left out", () => {
  expect(occasion({ ...event, endsAt: "" }, "")).toMatchObject({
    endDate: undefined,
    potentialAction: undefined,
  })
})
