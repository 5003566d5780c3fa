import { beforeAll, expect, test } from "vitest"
import { fileStory } from "@/db/commands/file-story"
import { putTerms } from "@/db/commands/put-terms"
import { everything, type ListFilter, readFilter } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { armIn, gatherTestCast, rewrite, step, versionOf, writeDraft } from "@/tests/factories"
import { extractsOf, found } from "./extracts"
import { facetsOf, namesOfLists } from "./facets"
import { entriesFound, newestFound, numberFound } from "./found"
import { suggestionsFor } from "./suggestions"

let people: Awaited<ReturnType<typeof gatherTestCast>>

type Wish = {
  title: string
  words?: string
  topics?: string[]
  kind?: "news" | "profile"
  on?: string
  language?: Locale
}

/** A text that is approved; it goes live with `publish_now` or at its time. */
async function approved({ title, words = "", topics = [], kind = "news", on = "", language = "en" }: Wish) {
  const { editionId, content } = await writeDraft(people.diego, { kind, title, language })
  const body = {
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: words || "Words." }] }],
  }
  await rewrite(people.diego, editionId, { ...content, body, originallyPublishedOn: on } as never)
  const filing = {
    editionId,
    version: await versionOf(editionId),
    regions: [],
    topics,
    countries: [],
    series: null,
  }
  await fileStory(people.diego, filing)
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  return editionId
}
const publish = async (wish: Wish) => {
  const editionId = await approved(wish)
  await step(people.noor, editionId, "publish_now")
  return editionId
}

beforeAll(async () => {
  people = await gatherTestCast()
  const name = (name: string) => ({ en: name, fr: name, es: name, ru: name, tr: name, ar: name })
  await putTerms("topics", [
    { slug: "housing", names: name("Housing") },
    { slug: "energy", names: name("Energy") },
  ])
  await publish({ title: "Roofs", topics: ["housing"], on: "2019-03-01" })
  await publish({ title: "Roofs with sun on them", topics: ["housing", "energy"], on: "2020-03-01" })
  await publish({
    title: "Wind",
    topics: ["energy"],
    on: "2020-05-01",
    words: "The mills belong to their villagers.",
  })
  await publish({ title: "Özge Birkhölzer builds", kind: "profile", topics: ["housing"], on: "2021-01-01" })
  await approved({ title: "A draft of roofs", topics: ["housing"] })
  await armIn(people.noor, await approved({ title: "Roofs of tomorrow", topics: ["housing"] }), 3600)
})

const filter = (query: string): ListFilter => readFilter(new URLSearchParams(query))
const titles = async (query: string, list?: "news" | "topic:housing") =>
  (await entriesFound({ list, language: "en", filter: filter(query) })).map(({ title }) => title)
const titlesIn = async (language: Locale, q: string, isNearly = false) =>
  (await entriesFound({ language, filter: { ...everything, words: q }, isNearly })).map(({ title }) => title)

test("facets narrow together, and values of one widen", async () => {
  expect(await titles("", "news")).toEqual(["Wind", "Roofs with sun on them", "Roofs"])
  expect(await titles("topic=energy", "topic:housing")).toEqual(["Roofs with sun on them"])
  expect(await titles("topic=energy&topic=housing&kind=news")).toHaveLength(3)
  expect(await titles("topic=energy&year=2020&kind=profile")).toEqual([])
  expect(await titles("year=2019&year=2021")).toEqual(["Özge Birkhölzer builds", "Roofs"])
  expect(await titles("language=fr")).toEqual([])
})

test("a facet is counted as if nothing were chosen in it, and nothing that is not in sight is counted", async () => {
  const { total, facets } = await facetsOf({ language: "en", filter: filter("topic=energy") })
  expect(total).toBe(2)
  expect(facets.topic).toEqual([
    { value: "housing", count: 3 },
    { value: "energy", count: 2 },
  ])
  expect(facets.kind).toEqual([{ value: "news", count: 2 }])
  expect(facets.year).toEqual([{ value: "2020", count: 2 }])
  expect(facets.language).toEqual([{ value: "en", count: 2 }])
  const none = await facetsOf({ language: "en", filter: filter("topic=nothing") })
  expect(none.total).toBe(0)
  expect(none.facets.topic).toContainEqual({ value: "nothing", count: 0 })
  expect(await namesOfLists(["topic:housing", "topic:nothing"], "en")).toEqual(
    new Map([["topic:housing", "Housing"]]),
  )
})

test.each([
  ["roof", ["Roofs", "Roofs with sun on them"]],
  ["ozge", ["Özge Birkhölzer builds"]],
  ["birkholzer", ["Özge Birkhölzer builds"]],
  ["villager mill", ["Wind"]],
  ['"sun on them"', ["Roofs with sun on them"]],
  ["roofs -sun", ["Roofs"]],
  ["tomorrow", []],
  ["the", []],
  ["'); drop table catalogue; --", []],
  [":en", []],
  ["& | ! ( :* <->", []],
])("%s finds %j", async (q, expected) => {
  const query = new URLSearchParams({ q }).toString()
  expect((await titles(query)).sort()).toEqual(expected)
  expect(await numberFound({ language: "en", filter: filter(query) })).toBe(expected.length)
})

test("a name that is nearly right is found when nothing is found by words", async () => {
  const wanted = { language: "en", filter: filter("q=birkholser"), isNearly: true } as const
  expect((await entriesFound(wanted)).map(({ title }) => title)).toEqual(["Özge Birkhölzer builds"])
})

test("where no text has all the words, those with some of them are found", async () => {
  const wanted = { language: "en", filter: filter("q=mills+zeppelin") } as const
  expect(await numberFound(wanted)).toBe(0)
  expect((await entriesFound({ ...wanted, isNearly: true })).map(({ title }) => title)).toEqual(["Wind"])
})

test.each([
  ["zeppelins with mills", ["Wind"]],
  ["zeppelins -mills", []],
  ["with them", []],
])("words that say nothing, or must not be there, are none of the words: %s", async (q, expected) => {
  const wanted = { language: "en", filter: filter(new URLSearchParams({ q }).toString()) } as const
  expect((await entriesFound({ ...wanted, isNearly: true })).map(({ title }) => title)).toEqual(expected)
})

test("what stands behind a dash is left out in every form, also as a name and where little is found", async () => {
  await publish({ title: "Bakeries of the valley", words: "Every bakery has an oven." })
  await publish({ title: "Ovens", words: "Without bread." })
  expect(await titlesIn("en", "oven -bakery")).toEqual(["Ovens"])
  expect(await titlesIn("en", 'oven -"bakeries of the"')).toEqual(["Ovens"])
  expect(await titlesIn("en", "oven - bakery")).toEqual(["Bakeries of the valley"])
  expect(await titlesIn("en", "zeppelins ovens -bakery", true)).toEqual(["Ovens"])
})

test("typing errors are forgiven in every script, wherever the database comes from", async () => {
  const language = { ru: "Ревизоры кооперативов", ar: "أمناء الصناديق يقرؤون", tr: "Işığın köyü" } as const
  for (const [code, title] of Object.entries(language))
    await publish({ title, language: code as Locale, words: "…" })
  expect(await titlesIn("ru", "кооперативав", true)).toEqual([language.ru])
  expect(await titlesIn("ar", "الصنادق", true)).toEqual([language.ar])
  expect(await titlesIn("tr", "isigim", true)).toEqual([language.tr])
  expect(await titlesIn("ru", "велосипед", true)).toEqual([])
})

test("Arabic is found with and without vowel signs, and however its letters are written", async () => {
  const title = "الأستاذة فاطمة عبد الهادى"
  await publish({ title, language: "ar", words: "جمعية تعاونية من ٢٠١٩" })
  for (const q of ["فَاطِمَة", "فاطمه", "الاستاذه", "عبد الهادي", "تعاونيه", "تَعاوُنِيَّة", "2019", "٢٠١٩"])
    expect(await titlesIn("ar", q), q).toEqual([title])
  for (const q of ["فَاطِ", "الهادي"])
    expect(
      (await suggestionsFor(q, "ar")).map(({ name }) => name),
      q,
    ).toEqual([title])
})

test("a title counts more than words below it", async () => {
  await publish({ title: "Something else", words: "Wind, wind and wind again." })
  expect((await titles("q=wind"))[0]).toBe("Wind")
})

test("an extract says where something is left out", async () => {
  const many = (word: string) => Array.from({ length: 40 }, (_, place) => `${word}${place}`).join(" ")
  await publish({
    title: "Long",
    words: `Quinces first. ${many("a")} medlars ${many("b")} and last the sloes.`,
  })
  const [entry] = await entriesFound({ language: "en", filter: filter("q=medlars") })
  const extractOf = async (word: string) => (await extractsOf([entry?.id ?? 0], word)).get(entry?.id ?? 0)
  expect(await extractOf("medlars")).toMatch(/^… .* …$/)
  expect(await extractOf("quinces")).toMatch(/^\uE000Quinces\uE001 .* …$/)
  expect(await extractOf("sloes")).toMatch(/^… .*\uE000sloes\uE001\.$/)
})

test("an extract has the words that were found, marked", async () => {
  const [entry] = await entriesFound({ language: "en", filter: filter("q=villager") })
  const extract = (await extractsOf([entry?.id ?? 0], "villager")).get(entry?.id ?? 0)
  expect(extract).toContain(`${found.begins}villagers${found.ends}`)
})

test("a list that is read as of an instant does not shift when something comes out", async () => {
  const asOf = await newestFound({ language: "en", filter: everything })
  const before = await numberFound({ language: "en", filter: { ...everything, asOf } })
  await new Promise(resolve => setTimeout(resolve, 1_100))
  await publish({ title: "Later" })
  expect(await numberFound({ language: "en", filter: { ...everything, asOf } })).toBe(before)
  expect(await numberFound({ language: "en", filter: everything })).toBe(before + 1)
})

test("suggestions go on with what is typed: terms that have texts, then titles in sight", async () => {
  expect((await suggestionsFor("hou", "en")).map(({ name }) => name)).toEqual(["Housing"])
  expect((await suggestionsFor("Roo", "en")).map(({ name }) => name).sort()).toEqual([
    "Roofs",
    "Roofs with sun on them",
  ])
  expect(await suggestionsFor("hou", "fr")).toEqual([])
  expect(await suggestionsFor("'%_\\ :*", "en")).toEqual([])
  expect((await suggestionsFor("birk oz", "en")).map(({ name }) => name)).toEqual(["Özge Birkhölzer builds"])
  expect(await suggestionsFor("birk zo", "en")).toEqual([])
  expect((await suggestionsFor(":en", "en")).map(({ name }) => name)).toEqual(["Energy"])
  expect(await suggestionsFor("language", "en")).toEqual([])
})
