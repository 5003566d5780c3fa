import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { RedirectHistory } from "./addresses/redirect-history"
import { TermHistory } from "./terms/term-history"

const frame = { zone: "Europe/Zurich", now: new Date("2026-11-30T10:05:00Z") }
const noted = { id: 1, actorName: "Noor", at: "2026-11-30T09:41:10Z" }
const textOf = (element: React.ReactElement) => renderToStaticMarkup(element).replace(/<[^>]*>/g, " ")
const squeezed = (element: React.ReactElement) => textOf(element).replace(/\s+/g, " ")
const words = (en: string) => ({ names: { en }, introductions: {} })

const ofTerm = (before: string | null, after: string | null, actorName: string | null = "Noor") =>
  squeezed(
    <TermHistory
      {...frame}
      notes={[
        {
          ...noted,
          slug: "bees",
          actorName,
          before: before ? words(before) : null,
          after: after ? words(after) : null,
        },
      ]}
    />,
  )
const ofAddress = (before: string | null, after: string | null) =>
  squeezed(<RedirectHistory {...frame} notes={[{ ...noted, address: "/a", before, after }]} />)

test("a term's history tells who did what and when, and what became of each word", () => {
  expect(ofTerm(null, "Bees")).toContain("Bees was added by Noor. today 10:41")
  expect(ofTerm("Bees", "Honeybees")).toContain(
    "Honeybees was changed by Noor. Name in English: “Honeybees”, before “Bees”",
  )
  expect(ofTerm("Bees", null)).toContain("Bees was removed by Noor.")
  expect(ofTerm(null, "Africa", null)).toContain("Africa was added by the installation itself.")
})

test("an old address's history tells where it led and leads", () => {
  expect(ofAddress(null, "/fr")).toContain("/a was led to /fr by Noor.")
  expect(ofAddress("/fr", "/es")).toContain("/a was led to /es by Noor. Before, it led to /fr.")
  expect(ofAddress("/fr", null)).toContain("/a was removed by Noor. It led to /fr.")
})

test("where nothing is noted it says so", () => {
  expect(squeezed(<TermHistory {...frame} notes={[]} />)).toContain("Nobody has changed anything here")
})
