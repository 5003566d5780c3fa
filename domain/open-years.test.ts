import { expect, test } from "vitest"
import { readFilter, writeFilter } from "./list-filter"
import { inOpenYears } from "./open-years"

const followed = (query: string) =>
  writeFilter(inOpenYears(readFilter(new URLSearchParams(query)), "2026-12-31"))

test.each([
  ["year=2025", ""],
  ["year=1999&year=2025&topic=bees&q=honey", "q=honey&topic=bees"],
  ["year=2025&year=2026", "year=2026"],
  ["year=2026", "year=2026"],
  ["year=2027&topic=bees", "topic=bees&year=2027"],
  ["topic=bees", "topic=bees"],
])("%s is followed as %s", (query, expected) => expect(followed(query)).toBe(expected))
