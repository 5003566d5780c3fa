import { expect, test } from "vitest"
import type { List } from "./cache-tags"
import { readFilter } from "./list-filter"
import { isInOwnTime, mayHaveDates } from "./own-time"

const filter = (query: string) => readFilter(new URLSearchParams(query))

test.each([
  ["event", "", true, true],
  ["campaign_day", "year=2027", true, true],
  ["event", "q=bread", false, true],
  ["topic:bees", "kind=event", true, true],
  [undefined, "kind=event&kind=campaign_day", true, true],
  [undefined, "kind=event&kind=news", false, true],
  ["topic:bees", "", false, true],
  ["topic:bees", "kind=news", false, false],
  ["news", "", false, false],
  ["home", "", false, true],
] as const)("of %s?%s: in its own time %s, and with dates %s", (list, query, inOwnTime, hasDates) => {
  expect(isInOwnTime(list as List, filter(query))).toBe(inOwnTime)
  expect(mayHaveDates(list as List, filter(query))).toBe(hasDates)
})
