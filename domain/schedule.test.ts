import { expect, test } from "vitest"
import { instantOf, offsetTime, read, requireReasonableTime, wallTimeOf } from "./schedule"

const inZurich = (wallTime: string) => ({ wallTime, timeZone: "Europe/Zurich" })

test("a wall time means an instant in its zone", () => {
  expect(instantOf(inZurich("2026-12-04T09:00")).toISOString()).toBe("2026-12-04T08:00:00.000Z")
  expect(instantOf({ wallTime: "2026-12-04T09:00", timeZone: "Asia/Kathmandu" }).toISOString()).toBe(
    "2026-12-04T03:15:00.000Z",
  )
})

test("a time that the clocks skip in spring is asked about, with the next that exists", () => {
  expect(read(inZurich("2027-03-28T02:30"))).toEqual({ is: "gap", next: "2027-03-28T03:30" })
  expect(() => instantOf(inZurich("2027-03-28T02:30"))).toThrow(
    "The clocks in Europe/Zurich skip 2027-03-28 02:30.",
  )
})

test("a time that the clocks show twice in autumn is asked about, and can be answered", () => {
  const twice = inZurich("2027-10-31T02:30")
  expect(read(twice)).toEqual({
    is: "fold",
    earlier: new Date("2027-10-31T00:30Z"),
    later: new Date("2027-10-31T01:30Z"),
  })
  expect(() => instantOf(twice)).toThrow("twice")
  expect(instantOf({ ...twice, fold: "later" }).toISOString()).toBe("2027-10-31T01:30:00.000Z")
  expect(instantOf({ ...twice, fold: "earlier" }).toISOString()).toBe("2027-10-31T00:30:00.000Z")
})

test("an answer about a fold does not change a clear time", () => {
  expect(instantOf({ ...inZurich("2026-12-04T09:00"), fold: "later" }).toISOString()).toBe(
    "2026-12-04T08:00:00.000Z",
  )
})

test("nonsense is refused in words", () => {
  for (const typed of [
    inZurich("soon"),
    inZurich("2026-13-40T09:00"),
    { wallTime: "2026-12-04T09:00", timeZone: "Mars/Olympus" },
  ])
    expect(() => instantOf(typed)).toThrow("That is not a date and time")
})

test("a year of five figures is told as that", () => {
  expect(() => instantOf(inZurich("12027-04-01T09:00"))).toThrow("A year has four figures")
})

test("the past and more than 14 months ahead are refused", () => {
  const now = new Date("2026-11-23T10:00:00Z")
  expect(() => requireReasonableTime(new Date("2026-11-23T10:00:00Z"), now)).toThrow("has passed")
  expect(() => requireReasonableTime(new Date("2028-01-23T10:00:01Z"), now)).toThrow("more than 14 months")
  expect(() => requireReasonableTime(new Date("2026-11-23T10:00:01Z"), now)).not.toThrow()
  expect(() => requireReasonableTime(new Date("2028-01-23T10:00:00Z"), now)).not.toThrow()
})

test("an instant as a zone's clocks show it", () => {
  expect(wallTimeOf(new Date("2026-12-04T08:00:00Z"), "America/Bogota")).toBe("2026-12-04T03:00")
})

test("a typed time has the offset that its clocks have then, and none when they skip it", () => {
  expect(offsetTime(inZurich("2027-03-28T01:30"))).toBe("2027-03-28T01:30:00+01:00")
  expect(offsetTime(inZurich("2027-03-28T02:30"))).toBeUndefined()
  expect(offsetTime(inZurich("2027-03-28T03:30"))).toBe("2027-03-28T03:30:00+02:00")
  expect(offsetTime(inZurich("2027-10-31T02:30"))).toBe("2027-10-31T02:30:00+02:00")
  expect(offsetTime(inZurich("2027-10-31T03:30"))).toBe("2027-10-31T03:30:00+01:00")
  expect(offsetTime({ wallTime: "2026-12-04T09:00", timeZone: "Asia/Kathmandu" })).toBe(
    "2026-12-04T09:00:00+05:45",
  )
})
