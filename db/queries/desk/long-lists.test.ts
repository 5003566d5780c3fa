import { beforeAll, expect, test } from "vitest"
import { putTerms } from "@/db/commands/put-terms"
import { countrySynonyms } from "@/db/reference/country-synonyms"
import { gatherTestCast } from "@/tests/factories"
import { choicesFound, filingChoices, regionChoices } from "./choices"
import { termsFor, termsPerPage } from "./terms"

/** Two thousand topics are found and turned over, and not put on a page all at once. */

let cast: Awaited<ReturnType<typeof gatherTestCast>>

beforeAll(async () => {
  cast = await gatherTestCast()
})

test("a short list is all on the page", async () => {
  await putTerms("topics", [{ slug: "water", names: { en: "Water", fr: "Eau" } }])
  const choices = await filingChoices()
  expect(choices.topics).toContainEqual({ value: "water", label: "Water" })
  expect(choices.long).toEqual([])
})

test("of a long one only what is chosen is, and the rest is found by a part of a name in any language", async () => {
  await putTerms(
    "topics",
    Array.from({ length: 2_000 }, (_, number) => ({
      slug: `bulk-topic-number-${number}`,
      names: { en: `Bulk topic number ${number}` },
    })),
  )
  const chosen = { topics: ["bulk-topic-number-7", "nothing"], series: null }
  const choices = await filingChoices(chosen)
  expect(choices.long).toEqual(["topics"])
  expect(choices.topics).toEqual([{ value: "bulk-topic-number-7", label: "Bulk topic number 7" }])
  expect(choices.countries.length).toBeGreaterThan(200)
  expect(await regionChoices()).toHaveLength(5)
  expect(JSON.stringify(choices).length).toBeLessThan(20_000)

  expect(await choicesFound("topics", "NUMBER 1999")).toEqual([
    { value: "bulk-topic-number-1999", label: "Bulk topic number 1999" },
  ])
  expect(await choicesFound("topics", "eau")).toEqual([{ value: "water", label: "Water" }])
  expect(await choicesFound("topics", "bulk")).toHaveLength(20)
  expect(await choicesFound("series", "bulk")).toEqual([])
})

test("the desk's list of terms has pages, and a box to find one", async () => {
  const first = await termsFor(cast.noor, "topic")
  const last = await termsFor(cast.noor, "topic", { page: 21 })
  expect([first?.terms.length, first?.total, last?.terms.length]).toEqual([termsPerPage, 2_001, 1])
  const found = await termsFor(cast.noor, "topic", { search: "number 1234" })
  expect(found).toMatchObject({ terms: [{ name: "Bulk topic number 1234" }], total: 1 })
  expect((await termsFor(cast.noor, "country", { search: "Берег Слоновой" }))?.terms).toMatchObject([
    { name: "Côte d’Ivoire" },
  ])
  expect(await termsFor(cast.diego, "topic", { page: 2 })).toBeUndefined()
})

test("what countries are called besides belongs to countries that there are, and is not their name again", async () => {
  const { countries } = await filingChoices()
  const codes = new Set(countries.map(({ value }) => value))
  for (const [code, synonyms] of Object.entries(countrySynonyms)) {
    expect(codes, code).toContain(code)
    for (const [language, names] of Object.entries(synonyms)) {
      const own = new Intl.DisplayNames(language, { type: "region" }).of(code)
      expect(new Set(names).size, `${code} ${language}`).toBe(names.length)
      expect(names, `${code} ${language}`).not.toContain(own)
    }
  }
})
