import { setTimeout } from "node:timers/promises"
import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { beginLanguageVersion } from "@/db/commands/begin-story"
import { shelfOf } from "@/domain/cache-tags"
import { statusesWhere, statusNames } from "@/domain/workflow"
import { armIn, expireNow, gatherTestCast, rewrite, small, step, textIn, writeDraft } from "@/tests/factories"
import { pastTheGuards } from "@/tests/past-the-guards"
import { freshTexts, listsWithTexts, shelvesWithTexts, textsOnShelf } from "./addresses"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

async function approve(wish: Parameters<typeof writeDraft>[1]) {
  const text = await writeDraft(people.diego, wish)
  await step(people.diego, text.editionId, "submit")
  await step(people.lena, text.editionId, "approve")
  return text
}
async function publish(wish: Parameters<typeof writeDraft>[1]) {
  const text = await approve(wish)
  await step(people.noor, text.editionId, "publish_now")
  return text
}
const shelved = async (storyId: number) => await textsOnShelf(shelfOf(storyId))
const slugsIn = async (storyId: number) => (await shelved(storyId)).map(({ slug }) => slug)

test.each(statusNames)(
  "of a text that is %s, a sitemap names what visitors can read, and nothing else",
  async status => {
    const { storyId } = await textIn(status, people)
    // of a superseded edition's text the next one is live
    const isReadable = [
      ...statusesWhere(({ visitors }) => visitors === "text" || visitors === "notice"),
      "superseded",
    ]
    const slug = `a-text-that-is-${status.replaceAll("_", "-")}`
    expect((await slugsIn(storyId)).some(each => each.startsWith(slug))).toBe(isReadable.includes(status))
  },
)

test("a scheduled text is there from its second on, whoever publishes", async () => {
  const { storyId, editionId } = await approve({ title: "By the clock" })
  await armIn(people.noor, editionId, 0.5)
  expect(await slugsIn(storyId)).not.toContain("by-the-clock")
  await expect.poll(() => slugsIn(storyId)).toContain("by-the-clock")
})

test("what expires is gone at once, whoever publishes", async () => {
  const { storyId, editionId } = await publish({ title: "For a while" })
  expect(await slugsIn(storyId)).toContain("for-a-while")
  await expireNow(editionId)
  expect(await slugsIn(storyId)).not.toContain("for-a-while")
  expect((await freshTexts()).map(({ slug }) => slug)).not.toContain("for-a-while")
})

test("a text is told with the languages in which its story can be read", async () => {
  const { storyId } = await publish({ title: "Bread" })
  const french = await beginLanguageVersion(people.diego, { storyId, language: "fr", title: "Pain" })
  const own = async () => (await shelved(storyId)).filter(({ slugs }) => slugs.en === "bread")
  expect((await own()).map(({ slugs }) => slugs)).toEqual([{ en: "bread" }])

  const { content } = await writeDraft(people.diego, { title: "Pain" })
  await rewrite(people.diego, french.editionId, content)
  await step(people.diego, french.editionId, "submit")
  await step(people.lena, french.editionId, "approve")
  await step(people.noor, french.editionId, "publish_now")
  const both = { en: "bread", fr: "pain" }
  expect(await own()).toMatchObject([
    { language: "en", slug: "bread", slugs: both },
    { language: "fr", slug: "pain", slugs: both },
  ])
})

test("a text changed when its present edition went live, and its sitemap with the newest of them", async () => {
  const { storyId, languageVersionId, editionId, content } = await publish({ title: "Dated" })
  const wentLive = async (id: number) => {
    const [row] = await rows<{ at: string }>(
      appDb(),
      sql`select date_trunc('second', go_live_at)::text as at from editions where id = ${id}`,
    )
    return new Date(row?.at ?? "").toISOString().replace(".000Z", "Z")
  }
  const first = await wentLive(editionId)
  expect(await shelved(storyId)).toContainEqual(expect.objectContaining({ slug: "dated", changedAt: first }))

  await setTimeout(1_000)
  const nextId = await beginNextEdition(people.noor, { languageVersionId })
  await rewrite(people.noor, nextId, { ...content, ...small })
  await step(people.tomas, nextId, "force_publish", { reason: "It could not wait." })
  const second = await wentLive(nextId)
  expect(second > first).toBe(true)
  expect(await shelved(storyId)).toContainEqual(expect.objectContaining({ slug: "dated", changedAt: second }))
  expect(await shelvesWithTexts()).toEqual([{ shelf: shelfOf(storyId), changedAt: second }])
})

test("lists are those with a text in that language", async () => {
  await publish({ kind: "interview", title: "Entretien", language: "fr" })
  await writeDraft(people.diego, { kind: "event", title: "Fête", language: "fr" })
  expect(await listsWithTexts("fr")).toEqual(expect.arrayContaining(["home", "interview", "person:ada"]))
  expect(await listsWithTexts("fr")).not.toContain("event")
  expect(await listsWithTexts("es")).toEqual([])
})

test("news are articles of the last 48 hours, newest first, no more than asked for", async () => {
  await publish({ title: "Old", content: { originallyPublishedOn: "2019-05-01" } })
  await publish({ kind: "event", title: "An event" })
  const withdrawn = await publish({ title: "Withdrawn" })
  await step(people.noor, withdrawn.editionId, "withdraw_notice", { reason: "It was wrong." })
  await publish({ title: "Older" })
  await publish({ kind: "interview", title: "Newest" })
  const titles = (await freshTexts()).map(({ title }) => title)
  expect(titles.slice(0, 2)).toEqual(["Newest", "Older"])
  for (const title of ["Old", "An event", "Withdrawn"]) expect(titles).not.toContain(title)
  expect((await freshTexts(1)).map(({ title }) => title)).toEqual(["Newest"])
})

test("news are news for 48 hours by the database's clock", async () => {
  const { editionId } = await publish({ title: "Two days" })
  const listed = (ago: string) =>
    pastTheGuards(
      sql`update editions set listed_at = now() - ${ago}::interval, version = version + 1 where id = ${editionId}`,
      "editions",
    )
  const isNews = async () => (await freshTexts()).some(({ title }) => title === "Two days")
  await listed("47 hours 59 minutes")
  expect(await isNews()).toBe(true)
  await listed("48 hours 1 second")
  expect(await isNews()).toBe(false)
})
