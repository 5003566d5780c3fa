import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { asOwner } from "@/db/as-owner"
import { appDb, publicDb, rows } from "@/db/client"
import { fileStory } from "@/db/commands/file-story"
import { putTerms } from "@/db/commands/put-terms"
import { type ListFilter, readFilter } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { armIn, gatherTestCast, someText, step, versionOf, writeDraft } from "@/tests/factories"
import { entriesFound, meantWords } from "./found"
import { termsNearlyNamed } from "./named-terms"

/** What is typed wrongly leads to what somebody wrote, and only to what visitors may see. */

let people: Awaited<ReturnType<typeof gatherTestCast>>

type Wish = {
  title: string
  summary?: string
  body?: string
  language?: Locale
  topics?: string[]
  person?: string
}

async function approved({
  title,
  summary = "",
  body = "Words.",
  language = "en",
  topics = [],
  person,
}: Wish) {
  const named = { name: person, role: "", organisation: "", about: "", portrait: null }
  const { editionId } = await writeDraft(people.diego, {
    kind: person ? "profile" : "news",
    title,
    language,
    content: { summary, body: someText(body), ...(person && { people: [named] }) },
  })
  const version = await versionOf(editionId)
  await fileStory(people.diego, { editionId, version, regions: [], countries: [], series: null, topics })
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  return editionId
}
async function publish(wish: Wish) {
  const editionId = await approved(wish)
  await step(people.noor, editionId, "publish_now")
  return editionId
}

const migration = {
  en: "Refugees and migration",
  fr: "Réfugiés et migrations",
  es: "Refugio y migración",
  ru: "Беженцы и миграция",
  tr: "Mülteciler ve göç",
  ar: "اللاجئون والهجرة",
}

beforeAll(async () => {
  people = await gatherTestCast()
  await putTerms("topics", [
    {
      slug: "migration",
      names: migration,
      synonyms: { en: ["Asylum"], es: ["Asilo"], fr: ["Demandeurs d’asile"] },
    },
  ])
  await publish({ title: "A shop by the lake", topics: ["migration"] })
  await publish({ title: "Cooperatives of the valley", summary: "The treasurers read aloud." })
  await publish({ title: "She builds boats", person: "Özge Birkhölzer" })
  await publish({ title: "Une épicerie", summary: "Les réfugiés y travaillent.", language: "fr" })
  await publish({ title: "Ревизоры кооперативов", language: "ru" })
  await publish({ title: "أمناء الصناديق يقرؤون", language: "ar" })
  await publish({ title: "Işığın köyü kalabalık", language: "tr" })
})

const wanted = (words: string, language: Locale = "en", query = "") => {
  const filter: ListFilter = { ...readFilter(new URLSearchParams(query)), words }
  return { language, filter } as const
}
const meant = (words: string, language: Locale = "en", query = "") =>
  meantWords(wanted(words, language, query))

test.each<[typed: string, meant: string | undefined, language?: Locale]>([
  ["refugges", "refugees"],
  ["Refugges", "Refugees"],
  ["refugeees", "refugees"],
  ["migraton", "migration"],
  ["assylum", "asylum"],
  ["coperatives", "cooperatives"],
  ["cooparetives", "cooperatives"],
  ["treasurrers", "treasurers"],
  ["birkhölzr", "birkhölzer"],
  ["birkholsser", "birkhölzer"],
  ["boatts", "boats"],
  ["refugges lake", "refugees lake"],
  ['"refugges and migraton"', '"refugees and migration"'],
  ["lake -refugges", undefined],
  ["réfugies", undefined, "en"], // found as it is
  ["refugiés epiccerie", "refugiés épicerie", "fr"],
  ["кооперативав", "кооперативов", "ru"],
  ["الصنادق", "الصناديق", "ar"],
  ["kalabalik", undefined, "tr"], // found as it is
  ["kalabaluk", "kalabalık", "tr"],
  ["zeppelins", undefined],
  ["lak", undefined],
  ["the", undefined],
  ["%_\\'\" :* --", undefined],
  [":en :topic:migratio", undefined],
])("who types %s is asked whether it is %s", async (typed, expected, language = "en") => {
  expect(await meant(typed, language)).toBe(expected)
})

test("what is asked for leads to texts", async () => {
  const words = await meant("refugges lake")
  expect((await entriesFound(wanted(words ?? ""))).map(({ title }) => title)).toEqual(["A shop by the lake"])
})

test("nothing is asked for that leads to nothing in the filter, or in the language", async () => {
  expect(await meant("refugges", "en", "kind=news")).toBe("refugees")
  expect(await meant("refugges", "en", "kind=event")).toBeUndefined()
  expect(await meant("refugges", "en", "language=tr")).toBeUndefined()
  expect(await meant("кооперативав", "en", "language=all")).toBe("кооперативов")
  expect(await meant("refugges zeppelins")).toBeUndefined()
})

test("no word is told of a text that is not in sight: before its time, or taken down", async () => {
  await armIn(people.noor, await approved({ title: "Heliotropes of tomorrow" }), 3600)
  expect(await meant("heliotroppes")).toBeUndefined()
  const gone = await publish({ title: "Larkspur was here" })
  expect(await meant("larkspurr")).toBe("larkspur")
  await step(people.noor, gone, "take_down", { reason: "It was wrong." })
  expect(await meant("larkspurr")).toBeUndefined()
})

test("a term that is added is known at once", async () => {
  expect(await meant("quinses")).toBeUndefined()
  await putTerms("topics", [{ slug: "quinces", names: { en: "Quinces" } }])
  await publish({ title: "An orchard", topics: ["quinces"] })
  expect(await meant("quinses")).toBe("quinces")
})

test("a word is learnt once, and nobody writes or reads the words but Postgres", async () => {
  await publish({ title: "Cooperatives of the hill" })
  const twice = await asOwner(tx =>
    rows(tx, sql`select word from vocabulary group by language, word having count(*) > 1`),
  )
  expect(twice).toEqual([])
  await expect(appDb().execute(sql`delete from vocabulary`)).rejects.toThrow()
  await expect(
    appDb().execute(sql`insert into vocabulary values ('en', 'forged', 'forged')`),
  ).rejects.toThrow()
  await expect(publicDb().execute(sql`select from public.vocabulary`)).rejects.toThrow()
})

test("two texts that come at once with the same new word do not wait for each other", async () => {
  const [one, other] = [
    await approved({ title: "Zanthoxylum here" }),
    await approved({ title: "Zanthoxylum there" }),
  ]
  await Promise.all([step(people.noor, one, "publish_now"), step(people.noor, other, "publish_now")])
  expect(await meant("zanthoxylun")).toBe("zanthoxylum")
})

test("another form of a name, in whatever language, leads to what has it where nothing else is found", async () => {
  for (const words of ["refugiados", "migraciones", "réfugiée", "беженцев"]) {
    const nearly = { ...wanted(words), isNearly: true }
    expect(
      (await entriesFound(nearly)).map(({ title }) => title),
      words,
    ).toEqual(["A shop by the lake"])
    expect(
      (await termsNearlyNamed(words, "en")).map(({ name }) => name),
      words,
    ).toEqual([migration.en])
  }
})

test("what else a term is called is found in every interface language", async () => {
  for (const words of ["asylum", "asilo", "demandeurs d'asile"])
    expect(
      (await entriesFound(wanted(words))).map(({ title }) => title),
      words,
    ).toEqual(["A shop by the lake"])
})
