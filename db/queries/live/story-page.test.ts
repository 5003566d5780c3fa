import { beforeAll, expect, test } from "vitest"
import { armIn, expireNow, gatherTestCast, step, textIn, writeDraft } from "@/tests/factories"
import type { Place } from "./place"
import { addressOf, departuresOfStory, textsOfStory } from "./story"
import { type StoriesWanted, storyPage } from "./story-page"

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

const wanted = (more: Partial<StoriesWanted> = {}): StoriesWanted => ({
  language: "en",
  lists: [],
  limit: 100,
  ...more,
})
const titlesOf = async (more: Partial<StoriesWanted> = {}) =>
  (await storyPage(wanted(more))).stories.map(({ title }) => title)

test("reading page by page gives each story once, also while others are published and all have one date", async () => {
  const originallyPublishedOn = "2019-05-01"
  const titles = Array.from({ length: 7 }, (_, number) => `Profile ${number}`)
  for (const title of titles) await publish({ kind: "profile", title, content: { originallyPublishedOn } })
  const read: string[] = []
  let after: Place | undefined
  do {
    const { stories, next } = await storyPage(wanted({ lists: ["profile"], limit: 3, after }))
    read.push(...stories.map(({ title }) => title))
    after = next
    await publish({ kind: "profile", title: `Newer, after ${read.length}` })
  } while (after)
  expect(read.toSorted()).toEqual(titles)
})

test("nothing is told of what is a draft, waits, was scheduled, has expired or was taken down", async () => {
  for (const status of [
    "draft",
    "in_review",
    "approved",
    "scheduled",
    "expired",
    "gone",
    "moved",
    "discarded",
  ] as const) {
    const { storyId } = await textIn(status, people)
    expect(await textsOfStory(storyId), status).toEqual([])
    expect(await addressOf(storyId, "en"), status).toBeUndefined()
    expect(await titlesOf(), status).not.toContain(`A text that is ${status}`)
    expect(await titlesOf({ words: "text" }), status).not.toContain(`A text that is ${status}`)
    const wasSeen = ["expired", "gone", "moved"].includes(status)
    expect(await departuresOfStory(storyId), status).toHaveLength(wasSeen ? 1 : 0)
  }
})

test("the clock alone brings a story and takes it away", async () => {
  await armIn(people.noor, (await approve({ title: "Brought by the clock" })).editionId, 0.1)
  await new Promise(resolve => setTimeout(resolve, 150))
  expect(await titlesOf()).toContain("Brought by the clock")
  const { editionId, storyId } = await publish({ title: "Taken by the clock" })
  expect(await titlesOf()).toContain("Taken by the clock")
  await expireNow(editionId)
  expect(await titlesOf()).not.toContain("Taken by the clock")
  expect(await departuresOfStory(storyId)).toMatchObject([{ language: "en", reason: null, movedTo: null }])
})

test("a withdrawn story stays, and says so", async () => {
  const { storyId } = await textIn("withdrawn", people)
  expect(await textsOfStory(storyId)).toMatchObject([{ isWithdrawn: true, languages: ["en"], series: null }])
})

test("what narrows a list narrows it together", async () => {
  await publish({
    kind: "interview",
    title: "Honey of 2001",
    content: { originallyPublishedOn: "2001-02-03" },
  })
  await publish({ kind: "news", title: "Wax of 2001", content: { originallyPublishedOn: "2001-02-03" } })
  await publish({
    kind: "interview",
    title: "Miel de 2001",
    language: "fr",
    content: { originallyPublishedOn: "2001-02-03" },
  })
  expect(await titlesOf({ year: "2001" })).toEqual(["Wax of 2001", "Honey of 2001"])
  expect(await titlesOf({ year: "2001", lists: ["interview"] })).toEqual(["Honey of 2001"])
  expect(await titlesOf({ year: "2001", lists: ["interview", "person:ada"] })).toEqual(["Honey of 2001"])
  expect(await titlesOf({ year: "2001", words: "waxes" })).toEqual(["Wax of 2001"])
  expect(await titlesOf({ year: "2001", language: "fr" })).toEqual(["Miel de 2001"])
  expect(await titlesOf({ year: "2001", updatedSince: "2999-01-01T00:00:00Z" })).toEqual([])
  expect(await titlesOf({ year: "2001", updatedSince: "2020-01-01T00:00:00Z" })).toHaveLength(2)
})
