import { expect, test } from "vitest"
import { dayOf, onDay, timeOf } from "./whole-days"

test("a day is typed without its time, which stays behind it", () => {
  expect(dayOf("2027-04-01T09:00")).toBe("2027-04-01")
  expect(timeOf("2027-04-01T09:00")).toBe("09:00")
  expect(onDay("2027-04-02", "09:00")).toBe("2027-04-02T09:00")
  expect(onDay("2027-04-02", "")).toBe("2027-04-02T00:00")
  expect(onDay("", "09:00")).toBe("")
  expect([dayOf(""), timeOf("")]).toEqual(["", ""])
})

test("a year of five figures stays what it is, until it is typed anew", () => {
  expect(dayOf("12027-04-01T09:00")).toBe("12027-04-01")
  expect(timeOf("12027-04-01T09:00")).toBe("09:00")
})
