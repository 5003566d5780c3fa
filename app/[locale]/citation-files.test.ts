import { Cite } from "@citation-js/core"
import { describe, expect, test } from "vitest"
import { bibtexOf, type Cited, risOf } from "./citation-files"

const cited: Cited = {
  slug: "six-small-cooperatives-one-table",
  title: "Six small cooperatives & “one” table: 50% of_it",
  people: ["Özge Berber-Ağtaş", "Анна Иванова", "ليلى حداد"],
  language: "en",
  publishedOn: "2026-05-04",
  address: "https://news.example.org/en/interviews/six-small-cooperatives-one-table",
  notice: null,
}

/** How many braces stay open; not a number where one is closed that was not open. */
const nested = (value: string) =>
  (value.replace(/\\[{}]/g, "").match(/[{}]/g) ?? []).reduce(
    (depth, brace) => (depth < 0 ? Number.NaN : depth + (brace === "{" ? 1 : -1)),
    0,
  )

/** Every brace that TeX counts is closed again, and no character that it reads as a command stands alone. */
function expectReadable(entry: string) {
  const [, ...fields] = entry.trim().split("\n").slice(0, -1)
  for (const field of fields) {
    const [, name, value = ""] = /^\t(\w+) = \{(.*)\},$/.exec(field) ?? []
    expect(name, field).toBeDefined()
    expect(nested(value), field).toBe(0)
    if (name !== "url") expect(value, field).not.toMatch(/(?<!\\)[&%$#_]/)
  }
}

describe("BibTeX", () => {
  test("names the people, the date and the address, in letters of any script", () => {
    const entry = bibtexOf(cited)
    expectReadable(entry)
    expect(entry).toMatch(/^@misc\{sixsmallcooperatives2026,\n/)
    expect(entry).toContain("author = {{Özge Berber-Ağtaş} and {Анна Иванова} and {ليلى حداد}},")
    expect(entry).toContain("year = {2026},\n\tmonth = {5},")
    expect(entry).toContain("note = {Cooperatives \\& the Social Economy, 4 May 2026},")
    expect(entry).toContain(`url = {${cited.address}},`)
  })

  test("the site is the author of what nobody speaks in", () => {
    expect(bibtexOf({ ...cited, people: [] })).toContain("author = {{Cooperatives \\& the Social Economy}},")
  })

  test("a withdrawn text says so, and an interview when it was conducted", () => {
    const entry = bibtexOf({
      ...cited,
      interviewedOn: "2026-04-28",
      notice: { reason: "Wrong.", since: "2026-06-01" },
    })
    expect(entry).toContain(
      "4 May 2026, Interview conducted on 28 April 2026. This text was withdrawn on 1 June 2026},",
    )
  })

  test.each([
    "a { b",
    "} @book{x,",
    "\\input{/etc/passwd}",
    "50 % off",
    "<i>unclosed",
    "a\nb = {c},",
    "~^_#$",
  ])("stays one entry with the title %j", title => {
    const entry = bibtexOf({ ...cited, title, people: [title] })
    expectReadable(entry)
    expect(entry.match(/^@/gm)).toHaveLength(1)
  })
})

test("RIS has a line for each name, and none that a title could add", () => {
  const lines = risOf({ ...cited, title: "One\nER  - \nTY  - BOOK" })
    .trim()
    .split(/\r?\n/)
  expect(lines[0]).toBe("TY  - ELEC")
  expect(lines).toContain("AU  - Özge Berber-Ağtaş")
  expect(lines).toContain("AU  - Анна Иванова")
  expect(lines).toContain("TI  - One ER - TY - BOOK")
  expect(lines).toContain(`UR  - ${cited.address}`)
  expect(lines.filter(line => line.startsWith("ER"))).toHaveLength(1)
})

describe("an answer", () => {
  const answer: Cited = {
    ...cited,
    title: "“The ice is ours”",
    people: ["Achieng Odera"],
    interviewedOn: "2026-04-28",
    address: `${cited.address}/q-abcd`,
    answer: { id: "q-abcd", question: "Who owns the ice: 50% of_it & more?" },
  }

  test("is an entry of its own, with its question, who gave it, its date and its address", () => {
    const entry = bibtexOf(answer)
    expectReadable(entry)
    expect(entry).toMatch(/^@incollection\{sixsmallcooperatives2026qabcd,\n/)
    expect(entry).toContain("author = {{Achieng Odera}},")
    expect(entry).toContain("title = {Who owns the ice: 50\\% of\\_it \\& more?},")
    expect(entry).toContain(`url = {${answer.address}},`)
    expect(entry).toContain("booktitle = {The ice is ours},")
    expect(entry).toContain("publisher = {Cooperatives \\& the Social Economy},")
    expect(entry).toContain("4 May 2026, Interview conducted on 28 April 2026},")
    const ris = risOf(answer).trim().split(/\r?\n/)
    for (const line of [
      "TI  - Who owns the ice: 50% of_it & more?",
      "AU  - Achieng Odera",
      `UR  - ${answer.address}`,
      "DA  - 2026/05/04/",
      "ID  - sixsmallcooperatives2026qabcd",
      "TY  - CHAP",
      "T2  - The ice is ours",
      "PB  - Cooperatives & the Social Economy",
      "N1  - Interview conducted on 28 April 2026",
    ])
      expect(ris).toContain(line)
  })

  test.each(["BibTeX", "RIS"])("is read back from %s as it was written", format => {
    const [read] = new Cite(format === "RIS" ? risOf(answer) : bibtexOf(answer)).data
    expect(read).toMatchObject({
      title: answer.answer?.question,
      type: "chapter",
      "container-title": "The ice is ours",
      publisher: "Cooperatives & the Social Economy",
      URL: answer.address,
      issued: { "date-parts": [format === "RIS" ? [2026] : [2026, 5]] },
    })
    expect(JSON.stringify(read?.author)).toContain("Achieng Odera")
  })

  test("of an interview with a title that TeX would read stays one entry", () => {
    const entry = bibtexOf({ ...answer, title: "} @book{x, 50 % of_it" })
    expectReadable(entry)
    expect(entry.match(/^@/gm)).toHaveLength(1)
  })

  test("has another name in a list of sources than its interview and its neighbours", () => {
    const keys = [cited, answer, { ...answer, answer: { id: "q-efgh", question: "And then?" } }].map(
      each => /\{(\w+),/.exec(bibtexOf(each))?.[1],
    )
    expect(new Set(keys).size).toBe(3)
  })
})
