import { expect, test } from "vitest"
import type { Facets } from "@/db/queries/live/facets"
import { readFilter } from "@/domain/list-filter"
import { isMadeUp } from "./made-up"

/** What there is: as facetsOf counts it, with nothing for what was chosen and is not there. */
const facets: Facets = {
  kind: [{ value: "news", count: 3 }],
  topic: [
    { value: "bees", count: 2 },
    { value: "empty", count: 0 },
    { value: "atlantis", count: 0 },
  ],
  region: [{ value: "africa", count: 1 }],
  country: [],
  series: [],
  year: [{ value: "2026", count: 3 }],
  language: [{ value: "en", count: 3 }],
}
const asked = (query: string) => isMadeUp(readFilter(new URLSearchParams(query)), facets)

test.each([
  "",
  "topic=bees",
  "topic=bees&region=africa&year=2026&kind=news",
  "language=all",
  "language=fr",
  "page=3",
])("what stands somewhere was not made up: %s", query => expect(asked(query)).toBe(false))

test.each([
  "topic=atlantis",
  "topic=atlantis&topic=bees",
  "topic=empty",
  "year=1066",
  "country=kenya",
  "kind=event",
])("where nothing stands somebody may have made it up: %s", query => expect(asked(query)).toBe(true))
