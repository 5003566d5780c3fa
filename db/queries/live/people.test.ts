import { sql } from "drizzle-orm"
import postgres from "postgres"
import { beforeAll, describe, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { beginLanguageVersion } from "@/db/commands/begin-story"
import { publishNextDue } from "@/db/commands/publish-due"
import { urlFor } from "@/db/connection"
import { nearBoundaries } from "@/db/near-boundaries"
import { tagsOf } from "@/domain/cache-tags"
import { armIn, gatherTestCast, rewrite, small, step, versionOf, writeDraft } from "@/tests/factories"
import { hearTags } from "@/tests/heard-tags"
import { entriesOf, numberOf } from "./entries"
import { numberOfPeople, peopleOf, personAt, personElsewhere } from "./people"
import { termAt } from "./terms"

let cast: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  cast = await gatherTestCast()
})

const named = (...names: string[]) =>
  names.map(name => ({ name, role: "Baker", organisation: "Bread & Co", portrait: null }))

async function approve(editionId: number) {
  await step(cast.diego, editionId, "submit")
  await step(cast.lena, editionId, "approve")
}

async function publishInterview(...names: string[]) {
  const text = await writeDraft(cast.diego, {
    kind: "interview",
    title: `A talk with ${names.join(", ")}`,
    content: { people: named(...names) },
  })
  await approve(text.editionId)
  await step(cast.noor, text.editionId, "publish_now")
  return text
}

/** An approved next edition that names somebody else. */
async function approveNext(text: Awaited<ReturnType<typeof publishInterview>>, ...names: string[]) {
  const nextId = await beginNextEdition(cast.noor, text)
  const noor = cast.noor
  await rewrite(noor, nextId, { ...text.content, ...small, people: named(...names) })
  await step(noor, nextId, "submit")
  await step(cast.lena, nextId, "approve")
  return nextId
}

test.each([
  ["Özge Berber-Agtaş", "ozge-berber-agtas"],
  ["  Karl H. Birkhölzer ", "karl-h-birkholzer"],
  ["Озге Бербер", "озге-бербер"],
  ["Андрей Ёлкин", "андреи-елкин"],
  ["فاطمة الزهراء", "فاطمة-الزهراء"],
  ["مُحَمَّد", "محمد"],
  ["İpek Işık", "ipek-isik"],
  ["Søren O’Brien", "soren-obrien"],
  ["김민수", "김민수"],
  ["प्रिया शर्मा", "प्रिया-शर्मा"],
  ["Jean-Noël & Co. / Smith + Sons", "jean-noel-co-smith-sons"],
  ["…", ""],
  ["A".repeat(120), "a".repeat(80)],
])("the page of %s is at %s", async (name, slug) => {
  expect(await rows(appDb(), sql`select person_slug(${name}) as slug`)).toEqual([{ slug }])
})

describe("a person", () => {
  test("is there as long as a text in sight names them", async () => {
    const text = await writeDraft(cast.diego, { kind: "profile", content: { people: named("Vera Lind") } })
    expect(await personAt("vera-lind", "en")).toBeUndefined()
    await approve(text.editionId)
    await armIn(cast.noor, text.editionId, 3600)
    expect(await personAt("vera-lind", "en")).toBeUndefined()
    await step(cast.noor, text.editionId, "publish_now")

    expect(await personAt("vera-lind", "en")).toMatchObject({ name: "Vera Lind", organisation: "Bread & Co" })
    expect(await personAt("vera-lind", "fr")).toBeUndefined()
    expect(await termAt("person", "vera-lind", "en")).toMatchObject({ name: "Vera Lind" })
    expect(await entriesOf("person:vera-lind", "en")).toHaveLength(1)

    await step(cast.noor, text.editionId, "take_down", { reason: "It was wrong." })
    expect(await personAt("vera-lind", "en")).toBeUndefined()
    expect(await numberOf("person:vera-lind", "en")).toBe(0)
  })

  test("is said to be what the newest text says, and is counted once a text", async () => {
    await publishInterview("Ada Bloom", "Ada Bloom")
    const newest = await writeDraft(cast.diego, {
      kind: "interview",
      content: { people: [{ name: "Ada Bloom", role: "Chair", organisation: "", portrait: null }] },
    })
    await approve(newest.editionId)
    await step(cast.noor, newest.editionId, "publish_now")
    expect(await personAt("ada-bloom", "en")).toMatchObject({ role: "Chair", organisation: "" })
    const people = await peopleOf("en")
    expect(people[0]).toMatchObject({ slug: "ada-bloom", role: "Chair", count: 2 })
    expect(await numberOfPeople("en")).toBe(people.length)
    expect(await peopleOf("en", 2)).toEqual([])
  })

  test("is the same in another language who stands at the same place in the same story", async () => {
    const { storyId } = await publishInterview("Özge Berber", "Karl Muster")
    const other = await beginLanguageVersion(cast.diego, {
      storyId,
      language: "fr",
      title: "Une conversation",
    })
    const inFrench = async (...names: string[]) => {
      const { content } = await writeDraft(cast.diego, {
        kind: "interview",
        content: { people: named(...names) },
      })
      await rewrite(cast.diego, other.editionId, content)
    }
    await inFrench("Озге Бербер", "Charles Modèle")
    const elsewhere = () => personElsewhere("karl-muster", { language: "en", storyIds: [storyId] })
    expect(await elsewhere()).toEqual({})
    await approve(other.editionId)
    await step(cast.noor, other.editionId, "publish_now")
    expect(await elsewhere()).toEqual({ fr: "charles-modele" })
    expect(await personElsewhere("озге-бербер", { language: "fr", storyIds: [storyId] })).toEqual({
      en: "ozge-berber",
    })
  })
})

describe("a next edition that names somebody else", () => {
  test("drops the pages of both when it is published by hand", async () => {
    const text = await publishInterview("Before Hand")
    const nextId = await approveNext(text, "After Hand")
    const heard = await hearTags()
    await step(cast.noor, nextId, "publish_now")
    expect(await heard.tags()).toEqual(
      expect.arrayContaining(["list:en:person:before-hand", "list:en:person:after-hand"]),
    )
    expect(await personAt("before-hand", "en")).toBeUndefined()
    expect(await numberOf("person:after-hand", "en")).toBe(1)
  })

  test("changes both lists at its second with no publisher, and every instance knows the instant", async () => {
    const text = await publishInterview("Before Clock")
    const nextId = await approveNext(text, "After Clock")
    await armIn(cast.noor, nextId, 0.4)
    expect(await personAt("after-clock", "en")).toBeUndefined()
    const owner = postgres(urlFor("app", process.env), { max: 1, onnotice() {} })
    const { near } = await nearBoundaries(owner, "-infinity")
    await owner.end()
    expect(near.filter(({ storyId }) => storyId === text.storyId).flatMap(tagsOf)).toEqual(
      expect.arrayContaining(["list:en:person:before-clock", "list:en:person:after-clock"]),
    )
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(await personAt("before-clock", "en")).toBeUndefined()
    expect(await personAt("after-clock", "en")).toMatchObject({ name: "After Clock" })
    await publishNextDue()
    expect(await numberOf("person:after-clock", "en")).toBe(1)
    expect(await versionOf(nextId)).toBeGreaterThan(1)
  })
})
