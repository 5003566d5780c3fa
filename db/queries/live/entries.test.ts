import { randomUUID } from "node:crypto"
import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { addImage } from "@/db/commands/add-image"
import { gatherTestCast, rewrite, saveUnchecked, step, writeDraft } from "@/tests/factories"
import { pastTheGuards } from "@/tests/past-the-guards"
import { comingEntries, undatedEvents } from "./coming"
import { entriesOf, numberOf } from "./entries"
import { interviewsOnStage, leadEntry } from "./front"

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

async function publish(wish: Parameters<typeof writeDraft>[1], more: Record<string, unknown> = {}) {
  const { editionId, content } = await writeDraft(people.diego, wish)
  await rewrite(people.diego, editionId, { ...content, ...more })
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  await step(people.noor, editionId, "publish_now")
  return editionId
}
const ada = { name: "Ada", role: "Baker", organisation: "Bread & Co" }
const somePicture = async () => {
  const { id } = await addImage(people.diego, {
    sha256: randomUUID(),
    width: 1600,
    height: 900,
    name: "hive.jpg",
  })
  return { imageId: id, alt: "A hive.", credit: "", caption: "" }
}
const titles = (entries: { title: string }[]) => entries.map(entry => entry.title)

test("pages of a list show each text once, also when many came out on one day", async () => {
  const originallyPublishedOn = "2019-05-01"
  for (let count = 1; count <= 23; count++)
    await publish({ kind: "profile", title: `Profile ${count}`, content: { originallyPublishedOn } })
  const pages = await Promise.all([1, 2, 3].map(page => entriesOf("profile", "en", { page })))
  expect(pages.map(page => page.length)).toEqual([10, 10, 3])
  expect(new Set(pages.flatMap(titles)).size).toBe(23)
  expect(await numberOf("profile", "en")).toBe(23)
  expect(titles(await entriesOf("profile", "en", { page: 2 }))).toEqual(titles(pages[1] ?? []))
  expect(await entriesOf("profile", "en", { page: 4 })).toEqual([])
})

test("what is coming is in the order in which it begins, and what is over is not coming", async () => {
  const event = (title: string, startsAt: string) =>
    publish({ kind: "event", title, content: { startsAt, timeZone: "UTC" } })
  await event("Later", "2099-02-01T09:00")
  await event("Sooner", "2099-01-01T09:00")
  await event("Over", "2020-01-01T09:00")
  await event("To be confirmed", "")
  expect(titles(await comingEntries("en", 5))).toEqual(["Sooner", "Later"])
  expect(titles(await undatedEvents("en", 5))).toEqual(["To be confirmed"])
  expect(await comingEntries("fr", 5)).toEqual([])
})

test("an interview with a portrait stands before newer ones without", async () => {
  await publish(
    { kind: "interview", title: "Portrayed" },
    { people: [{ ...ada, portrait: await somePicture() }] },
  )
  await publish({ kind: "interview", title: "Newer" })
  await publish({ kind: "interview", title: "Newest" })
  expect(titles(await interviewsOnStage("en", { limit: 2, except: [] }))).toEqual(["Portrayed", "Newest"])
})

test("the lead is the newest with a picture that does not stand under a notice", async () => {
  const leadImage = await somePicture()
  await publish({ title: "Older", content: { leadImage } })
  const editionId = await publish({ title: "Newer", content: { leadImage } })
  await publish({ title: "Newest, without a picture" })
  expect((await leadEntry("en", []))?.title).toBe("Newer")
  await step(people.noor, editionId, "withdraw_notice", { reason: "It was wrong." })
  expect((await leadEntry("en", []))?.title).toBe("Older")
})

/** A draft as it could be saved before mistyped years were refused. */
async function savedBefore(kind: "news" | "event", title: string, change: Record<string, unknown>) {
  const { editionId } = await writeDraft(people.diego, { kind, title })
  await saveUnchecked(people.diego, editionId, change)
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  await step(people.noor, editionId, "publish_now")
  return editionId
}

test("a day that was mistyped before that was refused keeps no text on top", async () => {
  const mistyped = { originallyPublishedOn: "2207-03-04" }
  await savedBefore("news", "Of the year 2207, published today", mistyped)
  const older = await savedBefore("news", "Of the year 2207, published before today", mistyped)
  await pastTheGuards(
    sql`update editions set listed_at = '2207-03-04T00:00:00Z', version = version + 1 where id = ${older}`,
    "editions",
  )
  await publish({ title: "The newest" })
  const listed = titles(await entriesOf("news", "en"))
  expect(listed[0]).toBe("The newest")
  expect(listed.filter(title => title.includes("2207"))).toHaveLength(2)
})

test("nor is an event of such a year coming for ever", async () => {
  await savedBefore("event", "In the year 9999", { startsAt: "9999-12-31T23:30", timeZone: "UTC" })
  expect(titles(await comingEntries("en", 20))).not.toContain("In the year 9999")
  expect(titles(await entriesOf("event", "en"))).toContain("In the year 9999")
})
