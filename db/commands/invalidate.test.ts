import postgres from "postgres"
import { beforeAll, expect, test } from "vitest"
import { urlFor } from "@/db/connection"
import { armIn, gatherTestCast, rewrite, small, step, textIn, versionOf, writeDraft } from "@/tests/factories"
import { beginNextEdition } from "./begin-edition"
import { beginLanguageVersion } from "./begin-story"
import { fileStory } from "./file-story"
import { planEdition } from "./plan-edition"
import { renameText } from "./rename-text"

/** Whoever has the password of the role that draws the public pages may listen on every channel. */

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

const channels = ["cache_tags", "cache_fence", "schedule", "outbox", "deliveries", "alerts"]

/** All that the public role hears while `run` is at work. */
async function heardBy(run: () => Promise<unknown>) {
  const sql = postgres(urlFor("public", process.env), { max: 1, onnotice() {} })
  const heard: string[] = []
  const { promise: isOver, resolve: over } = Promise.withResolvers<void>()
  for (const channel of channels) await sql.listen(channel, words => heard.push(words))
  await sql.listen("test_is_over", () => over())
  await run()
  await sql.notify("test_is_over", "") // words come in the order of the commits
  await isOver
  await sql.end()
  return heard.join(" ")
}

const who = (name: string) => ({
  people: [{ name, role: "Clerk", organisation: "Ministry", qualifier: "", about: "", portrait: null }],
})
const file = async (editionId: number, regions: string[]) =>
  fileStory(people.noor, {
    ...{ editionId, version: await versionOf(editionId), regions },
    ...{ topics: [], series: null, countries: [] },
  })
const rename = async (editionId: number, slug: string) =>
  renameText(people.noor, { editionId, version: await versionOf(editionId), slug })

/** Through review and back, filed, named and planned as drafts are, until it is approved. */
async function workOn(editionId: number, slug?: string) {
  await file(editionId, ["africa"])
  if (slug) await rename(editionId, slug)
  await planEdition(people.noor, {
    ...{ editionId, version: await versionOf(editionId), plannedOn: "2030-01-01" },
  })
  await step(people.diego, editionId, "submit")
  await file(editionId, ["americas"])
  await step(people.lena, editionId, "approve")
  if (slug) await rename(editionId, `${slug}-again`)
}

test("nothing is heard of a draft, its title, its address or whom it names, until visitors have it", async () => {
  let editionId = 0
  const before = await heardBy(async () => {
    const content = who("Canary Whistle")
    const text = await writeDraft(people.diego, { kind: "interview", title: "Canary resigns", content })
    editionId = text.editionId
    await workOn(editionId, "canary-at-another-place")
    await armIn(people.noor, editionId, 7200)
    await file(editionId, [])
    await rename(editionId, "canary-on-the-schedule")
    await step(people.noor, editionId, "unschedule")
  })
  expect(before).not.toMatch(/canary/i)
  expect(before).not.toContain("story:")
  const published = await heardBy(() => step(people.noor, editionId, "publish_now"))
  expect(published).toContain("address:interview:en:canary-on-the-schedule")
  expect(published).toContain("list:en:person:canary-whistle")
})

test("of a public text one hears whom it names and named; of its next edition only when that is out", async () => {
  const text = await writeDraft(people.diego, { kind: "interview", content: who("Ada Known") })
  const { editionId, languageVersionId } = text
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  await step(people.noor, editionId, "publish_now")
  let nextId = 0
  const before = await heardBy(async () => {
    nextId = await beginNextEdition(people.noor, { languageVersionId })
    await rewrite(people.noor, nextId, { ...text.content, ...small, ...who("Canary Successor") })
    await workOn(nextId)
    await armIn(people.noor, nextId, 7200)
    await file(nextId, [])
    await step(people.noor, editionId, "withdraw_notice", { reason: "It was wrong." })
  })
  expect(before).toContain("list:en:person:ada-known")
  expect(before).not.toMatch(/canary/i)
  const after = await heardBy(() => step(people.noor, nextId, "publish_now"))
  expect(after).toContain("list:en:person:ada-known")
  expect(after).toContain("list:en:person:canary-successor")
  expect(await heardBy(() => rename(nextId, "ada-no-more"))).toContain("list:en:person:ada-known")
})

test("a text in another language that is a draft is not told with the public one of its story", async () => {
  const { editionId, storyId } = await textIn("published", people)
  await beginLanguageVersion(people.noor, { storyId, language: "fr", title: "Canari" })
  const heard = await heardBy(() => file(editionId, ["africa"]))
  expect(heard).toContain("list:en:region:africa")
  expect(heard).not.toMatch(/canari|list:fr/)
})

test("a text that comes in sight within the hour is told, since that may be before the change is committed", async () => {
  const { editionId } = await textIn("approved", people)
  await armIn(people.noor, editionId, 600)
  expect(await heardBy(() => rename(editionId, "soon-in-sight"))).toContain("soon-in-sight")
})
