import { expect, test } from "vitest"
import { dayOf, onDay } from "./whole-days"

test("a day is typed without its time, which stays behind it", () => {
  expect(dayOf("2027-04-01T09:00")).toBe("2027-04-01")
  expect(onDay("2027-04-02", "2027-04-01T09:00")).toBe("2027-04-02T09:00")
  expect(onDay("2027-04-02", "")).toBe("2027-04-02T00:00")
  expect(onDay("", "2027-04-01T09:00")).toBe("")
  expect(dayOf("")).toBe("")
})
