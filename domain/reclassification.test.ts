import { expect, test } from "vitest"
import { parseReclassification, reclassificationInWords } from "./reclassification"

const names: Record<string, string> = {
  "region africa": "Africa",
  "country tunisia": "Tunisia",
  "topic bees": "Bees",
  "series hives": "Hives",
}
const told = (words: string) => {
  const refiling = parseReclassification(words)
  return refiling && reclassificationInWords(refiling, ({ term, slug }) => names[`${term} ${slug}`] ?? slug)
}

test("what is new and what is gone is told by its name", () => {
  expect(told("nothing → region africa, topic bees")).toBe("Added Africa and Bees.")
  expect(told("region africa, series hives → region africa, country tunisia")).toBe(
    "Added Tunisia. Removed the series Hives.",
  )
  expect(told("region africa, country tunisia, topic bees → nothing")).toBe(
    "Removed Africa, Tunisia, and Bees.",
  )
  expect(told("topic gone → nothing")).toBe("Removed gone.")
})

test("words of another form are left alone", () => {
  for (const words of [
    "",
    "→",
    "nothing",
    "because it belongs there",
    "place africa → nothing",
    "nothing → a → b",
  ])
    expect(parseReclassification(words), words).toBeUndefined()
})
