import { expect, test } from "vitest"
import { emptyContent } from "@/domain/story"
import { citationInWords } from "./citation-in-words"

const cited = (title: string) =>
  citationInWords({
    kind: "news",
    content: { ...emptyContent("news"), title },
    language: "en",
    seriesName: null,
    publishedOn: "2026-11-04",
    notice: null,
    changes: [],
    section: "/en/news",
    href: "/en/news/bees",
    address: "https://news.example.org/en/news/%D0%BC%D1%91%D0%B4",
    filings: [],
    people: {},
    otherLanguages: [],
  })

test.each([
  ["Bees", "“Bees”"],
  ["“We keep bees”", "“We keep bees”"],
  ["«Мы держим пчёл»", "“Мы держим пчёл”"],
  ["“Honey” and “wax”", "““Honey” and “wax””"],
])("a title stands in quotation marks once: %s", (title, quoted) => {
  expect(cited(title)).toMatch(new RegExp(`^${quoted},`))
})

test("an address is cited in its own letters", () => {
  expect(cited("Bees")).toMatch(/, 4 November 2026, https:\/\/news\.example\.org\/en\/news\/мёд$/)
})
