import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { asOwner } from "@/db/as-owner"
import { publicDb, rows } from "@/db/client"
import { fileStory } from "@/db/commands/file-story"
import { putTerms } from "@/db/commands/put-terms"
import { addTerm, newTermSchema, removeTerm, reviseTerm, termSchema } from "@/db/commands/terms"
import { termFor } from "@/db/queries/desk/terms"
import { everything } from "@/domain/list-filter"
import { type Locale, localeCodes } from "@/domain/locales"
import { gatherTestCast, someText, step, versionOf, writeDraft } from "@/tests/factories"
import { facetsOf } from "./facets"
import { entriesFound, numberFound } from "./found"
import { termsNamed, termsNearlyNamed } from "./named-terms"
import { suggestionsFor } from "./suggestions"

/** Texts are found by what they are filed under, in every language, and what is searched for by name has its own page. */

let people: Awaited<ReturnType<typeof gatherTestCast>>

type Wish = {
  title: string
  words?: string
  countries?: string[]
  regions?: string[]
  topics?: string[]
  series?: string | null
  language?: Locale
  person?: string
}

async function publish({ title, words = "Words.", language = "en", person, ...filed }: Wish) {
  const named = { name: person, role: "", organisation: "", about: "", portrait: null }
  const { editionId } = await writeDraft(people.diego, {
    kind: person ? "profile" : "news",
    title,
    language,
    content: { body: someText(words), ...(person && { people: [named] }) },
  })
  const version = await versionOf(editionId)
  const nowhere = { regions: [], countries: [], topics: [], series: null }
  await fileStory(people.diego, { editionId, version, ...nowhere, ...filed })
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  await step(people.noor, editionId, "publish_now")
}

const names = {
  migration: { en: "Migration", fr: "Migrations", es: "Migración", ru: "Миграция", tr: "Göç", ar: "الهجرة" },
  climate: {
    en: "Climate and water",
    fr: "Climat et eau",
    es: "Clima y agua",
    ru: "Климат и вода",
    tr: "İklim ve su",
    ar: "المناخ والمياه",
  },
}

beforeAll(async () => {
  people = await gatherTestCast()
  await putTerms("topics", [
    { slug: "migration", names: names.migration },
    { slug: "climate-and-water", names: names.climate },
  ])
  await putTerms("series", [{ slug: "letters", names: { en: "Letters from the field" } }])
  await publish({ title: "A shop by the lake", countries: ["KE"], topics: ["climate-and-water"] })
  await publish({ title: "A carpet", countries: ["TR"], topics: ["migration"], series: "letters" })
  await publish({ title: "A well", countries: ["JO"], words: "It was dug in Kenya." })
  await publish({ title: "A mill in the south", countries: ["ZA"] })
  await publish({ title: "Лавка у озера", language: "ru", countries: ["KE"] })
})

const wanted = (words: string, language: Locale = "en") =>
  ({ language, filter: { ...everything, words } }) as const
const titles = async (words: string, language: Locale = "en") =>
  (await entriesFound(wanted(words, language))).map(({ title }) => title)
const named = async (words: string, language: Locale = "en") =>
  (await termsNamed(words, language)).map(({ term, name, count }) => `${term}: ${name}, ${count}`)

test.each([
  ["kenya", ["A shop by the lake", "A well"]],
  ["KENYA lake", ["A shop by the lake"]],
  ["Кения", ["A shop by the lake"]],
  ["كينيا", ["A shop by the lake"]],
  ["الأردن", ["A well"]],
  ["türkiye", ["A carpet"]],
  ["Turkey", ["A carpet"]],
  ["turquie", ["A carpet"]],
  ["africa", ["A mill in the south", "A shop by the lake"]],
  ["afrique", ["A mill in the south", "A shop by the lake"]],
  ["climate", ["A shop by the lake"]],
  ["migrations", ["A carpet"]],
  ["göç", ["A carpet"]],
  ["letters", ["A carpet"]],
  ['"south africa"', ["A mill in the south"]],
  ["kenya or turkey", ["A carpet", "A shop by the lake", "A well"]],
  ["africa -kenya", ["A mill in the south"]],
  ["africa -Кения", ["A mill in the south"]],
  ["and", []],
  ["et", []],
  ["kenya turkey", []],
  [":country:kenya", []],
  ["country:kenya zzz", []],
])("%s finds %j by what they are filed under", async (words, expected) => {
  expect((await titles(words)).sort()).toEqual(expected)
  expect(await numberFound(wanted(words))).toBe(expected.length)
  const { total } = await facetsOf(wanted(words))
  expect(total).toBe(expected.length)
})

test("readers of any language find by the names of any", async () => {
  for (const words of ["Kenya", "кения", "Кении", "كينيا"])
    expect(await titles(words, "ru"), words).toEqual(["Лавка у озера"])
})

test("what a text is filed under weighs more than what it says, and less than its title", async () => {
  await publish({ title: "Kenya counts", words: "Nothing more." })
  expect(await titles("kenya")).toEqual(["Kenya counts", "A shop by the lake", "A well"])
})

test("a renamed term and its synonyms are found at once, and its former name no more", async () => {
  const each = (value: string) => Object.fromEntries(localeCodes.map(code => [code, value]))
  const told = { names: each("Orchards"), introductions: each("") }
  const { slug } = await addTerm(people.noor, newTermSchema.parse({ kind: "topic", ...told }))
  await publish({ title: "Apples", topics: [slug] })
  expect(await titles("orchard")).toEqual(["Apples"])
  const revise = (more: object) =>
    termSchema.parse({ kind: "topic", slug, ...told, names: each("Groves"), ...more })
  await reviseTerm(
    people.noor,
    revise({ version: 1, synonyms: { ...each(""), en: "Plantations\n\n  Fruit   gardens \nPlantations" } }),
  )
  expect(await titles("orchard")).toEqual([])
  for (const words of ["groves", "plantation", "fruit gardens"])
    expect(await titles(words), words).toEqual(["Apples"])
  expect(await named("fruit gardens")).toEqual(["topic: Groves, 1"])
  expect((await termFor(people.noor, "topic", slug))?.synonyms.en).toEqual(["Plantations", "Fruit gardens"])
  // a form of a page that is older than synonyms leaves them
  await reviseTerm(people.noor, revise({ version: 2 }))
  expect(await titles("plantation")).toEqual(["Apples"])
  await reviseTerm(people.noor, revise({ version: 3, synonyms: each("") }))
  expect(await titles("plantation")).toEqual([])
})

test("a term that is removed is no longer looked for, and the names are as the terms have them", async () => {
  const each = (value: string) => Object.fromEntries(localeCodes.map(code => [code, value]))
  const told = { names: each("Quicksand"), introductions: each("") }
  const { slug } = await addTerm(people.noor, newTermSchema.parse({ kind: "series", ...told }))
  await removeTerm(people.noor, { kind: "series", slug })
  expect(await named("quicksand")).toEqual([])
  const untrue = await asOwner(tx =>
    rows(
      tx,
      sql`(table term_names except table term_names_derived) union all (table term_names_derived except table term_names)`,
    ),
  )
  expect(untrue).toEqual([])
  await expect(publicDb().execute(sql`select from public.term_names`)).rejects.toThrow()
})

test.each([
  ["kenya", "en", ["country: Kenya, 1"]],
  ["“Kenya”", "en", ["country: Kenya, 1"]],
  ["Кения", "en", ["country: Kenya, 1"]],
  ["viet nam", "en", []],
  ["Turkey", "en", ["country: Türkiye, 1"]],
  ["turquie", "fr", ["country: Turquie, 0"]],
  ["farms in South Africa", "en", ["country: South Africa, 1"]],
  ["south african", "en", []],
  ["kenyan", "en", []],
  ["letters from the field", "en", ["series: Letters from the field, 1"]],
  ["climate & water", "en", []],
  ["Climate and Water", "en", ["topic: Climate and water, 1"]],
  ["-kenya", "en", []],
  ["", "en", []],
  ["'%_\\ :*", "en", []],
] as const)("searching for %s in %s leads to %j", async (words, language, expected) => {
  expect(await named(words, language)).toEqual(expected)
})

test("a person who is searched for by name has a page of their own, by the name in another language too", async () => {
  await publish({ title: "She keeps bees", person: "Amina Yusuf" })
  expect(await named("amina yusuf")).toEqual(["person: Amina Yusuf, 1"])
  expect(await named("interview with Amina Yusuf")).toEqual(["person: Amina Yusuf, 1"])
  expect(await named("amina")).toEqual([])
  expect(await named("amina yusuf", "fr")).toEqual(["person: Amina Yusuf, 1"])
  expect((await termsNamed("amina yusuf", "fr"))[0]?.language).toBe("en")
})

test("where nothing is found, what is called nearly so is offered", async () => {
  const near = async (words: string) => (await termsNearlyNamed(words, "en")).map(({ name }) => name)
  expect(await near("kenia")).toContain("Kenya")
  expect(await near("migratoin")).toEqual(["Migration"])
  expect(await near("xylophone")).toEqual([])
  expect((await entriesFound({ ...wanted("migratoin"), isNearly: true })).map(({ title }) => title)).toEqual([
    "A carpet",
  ])
})

test("suggestions go on with a term's name in any language, or with another name of it", async () => {
  const suggested = async (typed: string, language: Locale = "en") =>
    (await suggestionsFor(typed, language)).flatMap(each =>
      each.is === "list" ? [`${each.name} (${each.begun})`] : [],
    )
  expect(await suggested("ken")).toEqual(["Kenya (Kenya)"])
  expect(await suggested("Кен")).toEqual(["Kenya (Кения)"])
  expect(await suggested("turke")).toEqual(["Türkiye (Turkey)"])
  expect(await suggested("viet")).toEqual([])
  expect(await suggested("wat")).toEqual(["Climate and water (Climate and water)"])
  expect(await suggested("%")).toEqual([])
})
