import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { historyOf } from "@/db/queries/desk/history"
import { entriesOf } from "@/db/queries/live/entries"
import { countries } from "@/db/reference/countries"
import { gatherTestCast, step, textIn, versionOf, writeDraft } from "@/tests/factories"
import { beginLanguageVersion } from "./begin-story"
import { fileStory } from "./file-story"
import { planEdition } from "./plan-edition"
import { putTerms } from "./put-terms"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
  await putTerms("topics", [{ slug: "bees", names: { en: "Bees", fr: "Abeilles", es: "Abejas" } }])
  await putTerms("series", [{ slug: "hives", names: { en: "Hives", fr: "Ruches", es: "Colmenas" } }])
})

const nothing = { regions: [], countries: [], topics: [], series: null }

test("a story is found in every list it is filed under, its country's region included", async () => {
  const { editionId } = await writeDraft(people.diego, { title: "Filed" })
  await fileStory(people.diego, {
    editionId,
    version: await versionOf(editionId),
    regions: ["africa"],
    countries: ["TN", "FR"],
    topics: ["bees"],
    series: "hives",
  })
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  await step(people.noor, editionId, "publish_now")
  const lists = [
    "home",
    "news",
    "region:africa",
    "region:europe-and-central-asia",
    "country:tunisia",
    "country:france",
    "topic:bees",
    "series:hives",
  ] as const
  for (const list of lists)
    expect(
      (await entriesOf(list, "en")).map(entry => entry.title),
      list,
    ).toEqual(["Filed"])
  for (const list of ["event", "region:americas", "country:italy"] as const)
    expect(await entriesOf(list, "en"), list).toEqual([])
  expect(await entriesOf("news", "fr")).toEqual([])
})

test("a story of the whole world, with as many people as there may be, is published", async () => {
  const everybody = Array.from({ length: 12 }, (_, number) => ({
    name: `${number} ${"длинноимённый ".repeat(6)}`,
    role: "",
    organisation: "",
    about: "",
    portrait: null,
  }))
  const { editionId } = await writeDraft(people.diego, {
    kind: "interview",
    title: "Of the whole world",
    content: { people: everybody },
  })
  await fileStory(people.diego, {
    ...nothing,
    editionId,
    version: await versionOf(editionId),
    countries: countries.map(({ code }) => code),
  })
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  await step(people.noor, editionId, "publish_now")
  expect((await entriesOf("country:italy", "en")).map(entry => entry.title)).toEqual(["Of the whole world"])
})

test("writers file their own until it has been public; then it is the editors'", async () => {
  const { editionId } = await textIn("published", people)
  const wish = async () => ({ editionId, version: await versionOf(editionId), ...nothing })
  await expect(fileStory(people.diego, await wish())).rejects.toMatchObject({ code: "forbidden" })
  await expect(fileStory(people.lena, await wish())).rejects.toMatchObject({ code: "forbidden" })
  await fileStory(people.noor, await wish())
})

test("a term that is not there is refused and nothing changes", async () => {
  const { editionId } = await writeDraft(people.diego)
  const version = await versionOf(editionId)
  for (const wish of [
    { regions: ["atlantis"] },
    { countries: ["ZZ"] },
    { topics: ["wasps"] },
    { series: "nests" },
  ])
    await expect(fileStory(people.diego, { editionId, version, ...nothing, ...wish })).rejects.toMatchObject({
      code: "invalid",
    })
  expect(await versionOf(editionId)).toBe(version)
})

test("a story filed where it is, or planned for the day for which it is, is not told as changed", async () => {
  const { editionId } = await writeDraft(people.diego)
  const target = async () => ({ editionId, version: await versionOf(editionId) })
  const file = async () => fileStory(people.noor, { ...(await target()), ...nothing, countries: ["TN"] })
  const plan = async (plannedOn: string) => planEdition(people.noor, { ...(await target()), plannedOn })
  await fileStory(people.noor, { ...(await target()), ...nothing })
  await plan("")
  await file()
  await file()
  await plan("2030-01-01")
  await plan("2030-01-01")
  await plan("")
  const told = await rows(
    appDb(),
    sql`select action, reason from history where edition_id = ${editionId} and action <> 'begin' order by id`,
  )
  expect(told).toEqual([
    { action: "refile", reason: "nothing → region africa, country tunisia" },
    { action: "plan", reason: "2030-01-01" },
    { action: "plan", reason: null },
  ])
})

test("two who file one story from pages of two languages undo nothing of each other's", async () => {
  const { editionId, storyId } = await writeDraft(people.diego)
  await beginLanguageVersion(people.diego, { storyId, language: "fr", title: "En français" })
  const [french] = await rows<{ id: number }>(
    appDb(),
    sql`select editions.id::int from editions join language_versions versions on versions.id = language_version_id
        where story_id = ${storyId} and language = 'fr'`,
  )
  const { regions, topics, countries, series } = nothing
  const drawn = { regions, topics, countries, series }
  const wish = async (id: number) => ({ editionId: id, version: await versionOf(id), ...nothing, drawn })
  const [first, second] = [await wish(editionId), await wish(french?.id ?? 0)]
  await fileStory(people.noor, { ...first, topics: ["bees"] })
  await expect(fileStory(people.noor, { ...second, regions: ["africa"] })).rejects.toMatchObject({
    code: "conflict",
    message: "Somebody else filed this story anew meanwhile. Look at it again before you go on.",
  })
  await fileStory(people.noor, {
    ...second,
    ...{ topics: ["bees"], regions: ["africa"], drawn: { ...drawn, topics: ["bees"] } },
  })
  const outcomes = await Promise.allSettled(
    [editionId, french?.id ?? 0].map(async id =>
      fileStory(people.noor, {
        ...(await wish(id)),
        ...{ series: "hives", drawn: { ...drawn, topics: ["bees"], regions: ["africa"] } },
      }),
    ),
  )
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
})

test("the history tells what changed by the names of the terms", async () => {
  const { editionId, languageVersionId } = await writeDraft(people.diego)
  const file = async (terms: Partial<typeof nothing> | { regions: string[] }) =>
    fileStory(people.noor, { editionId, version: await versionOf(editionId), ...nothing, ...terms })
  await file({ regions: ["africa"], topics: ["bees"], series: "hives" } as object)
  await file({ regions: ["africa"] })
  const told = (await historyOf(languageVersionId)).filter(({ action }) => action === "refile")
  expect(told.map(({ reason }) => reason)).toEqual([
    "Removed Bees and the series Hives.",
    "Added Africa, Bees, and the series Hives.",
  ])
})
