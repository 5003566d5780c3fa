import { expect, test } from "vitest"
import { stretchOf } from "./stretch"

const now = new Date("2026-11-26T12:00:00Z")
const inZurich = (more: { from?: string; until?: string; untilFold?: "earlier" | "later" }) =>
  stretchOf({ timeZone: "Europe/Zurich", ...more }, now)

test("with nothing typed it begins at once and has no end", () => {
  expect(inZurich({})).toEqual({ from: now, until: null })
})

test("times are those of the zone's clocks", () => {
  expect(inZurich({ from: "2026-12-01T09:00", until: "2027-07-01T09:00" })).toEqual({
    from: new Date("2026-12-01T08:00:00Z"),
    until: new Date("2027-07-01T07:00:00Z"),
  })
})

test.each([
  [{ from: "2026-11-26T12:59" }, "passed", "from"],
  [{ until: "2026-11-26T12:30" }, "before it begins", "until"],
  [{ from: "2026-12-02T09:00", until: "2026-12-02T09:00" }, "before it begins", "until"],
  [{ from: "2028-06-01T09:00" }, "more than 14 months", "from"],
  [{ until: "2028-06-01T09:00" }, "more than 14 months", "until"],
  [{ from: "2027-03-28T02:30" }, "skip", "from"],
  [{ until: "2027-10-31T02:30" }, "twice", "until"],
  [{ from: "yesterday" }, "not a date", "from"],
])("%o is refused: %s", (typed, words, field) => {
  expect(() => inZurich(typed)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(words),
      fields: { [field]: expect.stringContaining(words) },
    }),
  )
})

test("an hour that comes twice is told apart", () => {
  expect(inZurich({ until: "2027-10-31T02:30", untilFold: "later" }).until).toEqual(
    new Date("2027-10-31T01:30:00Z"),
  )
})
