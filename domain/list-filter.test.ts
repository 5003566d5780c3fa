import { expect, test } from "vitest"
import {
  chosenValues,
  everything,
  isNarrowed,
  languagesOf,
  longestWords,
  readFilter,
  toggled,
  writeFilter,
} from "./list-filter"

const read = (query: string) => readFilter(new URLSearchParams(query))
const rewritten = (query: string) => writeFilter(read(query))

test("a list has one address, however its parameters are put", () => {
  expect(rewritten("year=2019&topic=housing&topic=bees&utm_source=x&kind=news")).toBe(
    "kind=news&topic=bees&topic=housing&year=2019",
  )
  expect(rewritten("topic=housing&topic=housing")).toBe("topic=housing")
  expect(rewritten("page=1")).toBe("")
  expect(rewritten("q=+fair++work%0A")).toBe("q=fair+work")
  expect(rewritten(rewritten("q=%C3%96zge&page=3&as-of=2026-11-26T18:00:00Z"))).toBe(
    rewritten("as-of=2026-11-26T18:00:00Z&page=3&q=%C3%96zge"),
  )
})

test.each([
  "kind=poem",
  "year=99",
  "year=2019x",
  "language=xx",
  "topic=Two%20words",
  "topic=a'b",
  "topic=--",
  "topic=",
  `topic=${"a".repeat(101)}`,
  "page=0",
  "page=-1",
  "page=1e3",
  "as-of=yesterday",
  "as-of=2026-13-99T99:99:99Z",
  "as-of=2026-02-31T00:00:00Z",
  "as-of=0000-01-01T00:00:00Z",
  "as-of=2026-11-26T18:00:00.5Z",
  "q=%00%20",
  "constructor=x",
])("%s narrows nothing", query => expect(read(query)).toEqual(everything))

test("slugs in every script are values", () => {
  expect(read("topic=кооперация&country=تركيا").chosen).toMatchObject({
    topic: ["кооперация"],
    country: ["تركيا"],
  })
})

test("a pasted text is cut, and never through the middle of a letter", () => {
  expect([...read(`q=${encodeURIComponent("🐝".repeat(10_000))}`).words]).toHaveLength(longestWords)
  expect(read("q=%EF%BF%BD").words).toBe("�")
})

test("no more values than anybody chooses", () => {
  const query = Array.from({ length: 50 }, (_, number) => `topic=t${number}`).join("&")
  expect(read(query).chosen.topic).toHaveLength(10)
})

test("a value is chosen, joined by another, and taken out again, each time from the first page", () => {
  const third = read("topic=bees&page=3&as-of=2026-11-26T18:00:00Z")
  const both = toggled(third, "topic", "ants")
  expect(writeFilter(both)).toBe("topic=ants&topic=bees")
  expect(writeFilter(toggled(both, "topic", "bees"))).toBe("topic=ants")
  expect(isNarrowed(toggled(toggled(both, "topic", "bees"), "topic", "ants"))).toBe(false)
  expect(chosenValues(both)).toEqual([
    { facet: "topic", value: "ants" },
    { facet: "topic", value: "bees" },
  ])
})

test("a list is in the page's language unless others are chosen", () => {
  expect(languagesOf(everything, "fr")).toEqual(["fr"])
  expect(languagesOf(read("language=en&language=es"), "fr")).toEqual(["en", "es"])
  expect(languagesOf(read("language=all"), "fr")).toContain("es")
})
