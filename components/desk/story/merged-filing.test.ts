import { expect, test } from "vitest"
import { changedMeanwhile, drawnWith, mergedFiling } from "./merged-filing"
import type { Filing } from "./shown-edition"

const drawn: Filing = { regions: ["africa", "asia"], countries: [], topics: ["water"], series: "letters" }
const now: Filing = { regions: ["africa", "europe"], countries: ["KE"], topics: ["water"], series: "letters" }
const choices = {
  regions: [
    { value: "africa", label: "Africa" },
    { value: "asia", label: "Asia" },
    { value: "europe", label: "Europe" },
  ],
  countries: [{ value: "KE", label: "Kenya" }],
  topics: [{ value: "water", label: "Water" }],
  series: [{ value: "letters", label: "Letters from the field" }],
  long: [],
}

const refused = (mine: Filing, before = drawn) => {
  const typed: Record<string, string[]> = { ...mine, series: [mine.series ?? ""] }
  for (const { name, value } of drawnWith(before)) typed[name] = [...(typed[name] ?? []), value]
  return { code: "conflict", message: "", fields: {}, typed }
}

test("both changes are ticked: what mine added and removed, and what somebody else did", () => {
  const mine = { ...drawn, topics: ["water", "credit"], regions: ["africa", "asia"], series: null }
  expect(mergedFiling(refused(mine), now)).toEqual({
    regions: ["africa", "europe"],
    countries: ["KE"],
    topics: ["water", "credit"],
    series: null,
  })
  expect(mergedFiling(refused({ ...drawn, topics: [] }), now).topics).toEqual([])
  expect(mergedFiling(refused(drawn), { ...now, series: null }).series).toBeNull()
})

test("where nobody else changed anything, what was ticked stays", () => {
  const mine = { regions: ["asia"], countries: ["KE"], topics: [], series: null }
  expect(mergedFiling(refused(mine), drawn)).toEqual(mine)
  expect(mergedFiling(undefined, drawn)).toEqual(drawn)
  expect(changedMeanwhile(refused(mine), drawn, choices)).toBeUndefined()
})

test("a form of a page that is older than these fields keeps what was ticked", () => {
  const typed = { regions: ["asia"], series: ["letters"] }
  expect(mergedFiling({ code: "kept", message: "", fields: {}, typed }, now)).toEqual({
    regions: ["asia"],
    countries: [],
    topics: [],
    series: "letters",
  })
})

test("what somebody else changed is said by its names", () => {
  expect(changedMeanwhile(refused(drawn), { ...now, series: null }, choices)).toBe(
    "Europe added, Asia removed, Kenya added, the series is now none",
  )
})
