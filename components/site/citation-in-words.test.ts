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

test("an answer is cited by who gave it, its question, its interview, its date and its own address", () => {
  const text = {
    kind: "interview",
    content: {
      ...emptyContent("interview"),
      title: "“The ice is ours”",
      people: [{ name: "Achieng Odera", role: "", organisation: "", about: "", portrait: null }],
    },
    language: "en",
    seriesName: null,
    publishedOn: "2026-11-04",
    notice: null,
    changes: [],
    section: "/en/interviews",
    href: "/en/interviews/ice",
    address: "https://news.example.org/en/interviews/ice",
    filings: [],
    people: {},
    otherLanguages: [],
  } as const
  const answer = {
    question: "Who owns the ice?",
    href: `${text.href}/q-abcd`,
    address: `${text.address}/q-abcd`,
  }
  const site = "Cooperatives & the Social Economy"
  expect(citationInWords(text as never, answer)).toBe(
    `Achieng Odera, “Who owns the ice?”, answer in “The ice is ours”, interview, ${site}, 4 November 2026, ${text.address}/q-abcd`,
  )
  const withdrawn = { ...text, notice: { reason: "Wrong.", since: "2026-12-01" } }
  expect(citationInWords(withdrawn as never, answer)).toMatch(/q-abcd \(withdrawn on 1 December 2026\)$/)
})

test("an address is cited in its own letters", () => {
  expect(cited("Bees")).toMatch(/, 4 November 2026, https:\/\/news\.example\.org\/en\/news\/мёд$/)
})
