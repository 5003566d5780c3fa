import { beforeAll, expect, test } from "vitest"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { fileStory } from "@/db/commands/file-story"
import { putTerms } from "@/db/commands/put-terms"
import { readFilter } from "@/domain/list-filter"
import {
  armIn,
  expireNow,
  gatherTestCast,
  rewrite,
  small,
  step,
  versionOf,
  writeDraft,
} from "@/tests/factories"
import { datedTexts, followedAt, newestTexts } from "./followed"

let people: Awaited<ReturnType<typeof gatherTestCast>>

type Wish = {
  title: string
  kind?: "news" | "event" | "campaign_day"
  topics?: string[]
  content?: Record<string, unknown>
}

async function approved({ title, kind = "news", topics = [], content = {} }: Wish) {
  const text = await writeDraft(people.diego, { kind, title, content })
  const version = await versionOf(text.editionId)
  const filing = { regions: [], topics, countries: [], series: null }
  await fileStory(people.diego, { editionId: text.editionId, version, ...filing })
  await step(people.diego, text.editionId, "submit")
  await step(people.lena, text.editionId, "approve")
  return text
}
async function publish(wish: Wish) {
  const text = await approved(wish)
  await step(people.noor, text.editionId, "publish_now")
  return text
}

const wanted = (query: string) =>
  ({ language: "en", filter: readFilter(new URLSearchParams(query)) }) as const
const newest = async (query = "") =>
  (await newestTexts(wanted(query), 30)).map(({ content }) => content.title)
const dated = async (query = "") => (await datedTexts(wanted(query), 30)).map(({ content }) => content.title)

const onDay = (startsAt: string) => ({ startsAt, timeZone: "Europe/Zurich" })

beforeAll(async () => {
  people = await gatherTestCast()
  const name = { en: "Housing", fr: "Logement", es: "x", ru: "x", tr: "x", ar: "x" }
  await putTerms("topics", [{ slug: "housing", names: name }])
  await publish({ title: "Old roofs", topics: ["housing"], content: { originallyPublishedOn: "2017-07-06" } })
  await publish({ title: "Wind" })
  await publish({ title: "Roofs, roofs and again", topics: ["housing"] })
  await approved({ title: "Only approved", topics: ["housing"] })
  await writeDraft(people.diego, { title: "A draft" })
  await armIn(people.noor, (await approved({ title: "Tomorrow", topics: ["housing"] })).editionId, 3600)
  await expireNow((await publish({ title: "Expired", topics: ["housing"] })).editionId)
  const away = await publish({ title: "Away", topics: ["housing"] })
  await step(people.noor, away.editionId, "take_down", { reason: "It was wrong." })

  await publish({ title: "The fair", kind: "event", content: onDay("2027-03-01T09:00") })
  await publish({
    title: "The academy",
    kind: "event",
    topics: ["housing"],
    content: onDay("2028-03-01T09:00"),
  })
  await publish({ title: "To be confirmed", kind: "event" })
  await publish({ title: "The day", kind: "campaign_day" })
  const later = await approved({ title: "Not yet", kind: "event", content: onDay("2029-03-01T09:00") })
  await armIn(people.noor, later.editionId, 3600)
  const gone = await publish({ title: "Gone", kind: "event", content: onDay("2029-03-01T09:00") })
  await step(people.noor, gone.editionId, "take_down", { reason: "It was wrong." })
})

test("a list is followed newest first in exactly its filter, and nothing that is not in sight is told", async () => {
  expect(await newest("kind=news")).toEqual(["Roofs, roofs and again", "Wind", "Old roofs"])
  expect(await newest("kind=news&topic=housing")).toEqual(["Roofs, roofs and again", "Old roofs"])
  expect(await newest("topic=housing&year=2017")).toEqual(["Old roofs"])
  expect(await newest("q=roofs")).toEqual(["Roofs, roofs and again", "Old roofs"])
  expect(await newest("language=fr")).toEqual([])
  expect(await newestTexts(wanted(""), 2)).toHaveLength(2)
})

test("programs follow the list as it is now, whatever instant or page they name", async () => {
  expect(await newest("kind=news&as-of=2018-01-01T00:00:00Z&page=2")).toHaveLength(3)
})

test("a calendar has what has a date, the last first, and leaves out what is to be confirmed or not in sight", async () => {
  expect(await dated()).toEqual(["The academy", "The day", "The fair"])
  expect(await dated("topic=housing")).toEqual(["The academy"])
  expect(await dated("kind=campaign_day")).toEqual(["The day"])
  expect(await dated("kind=news")).toEqual([])
})

test("a text says what it is filed under, in the list's language", async () => {
  const [text] = await newestTexts(wanted("topic=housing&year=2017"), 1)
  expect(text?.filings).toEqual([{ slug: "housing", name: "Housing" }])
  expect(text?.publishedAt).toMatch(/^2017-07-0\dT/)
})

test("a next edition has a higher number and a later time, and the text keeps its id", async () => {
  const { languageVersionId, content } = await publish({ title: "Changing", kind: "event" })
  const address = { kind: "event", language: "en", slug: "changing" } as const
  const before = await followedAt(address)
  const next = await beginNextEdition(people.diego, { languageVersionId })
  await rewrite(people.diego, next, { ...content, ...small, cancelled: true })
  expect((await followedAt(address))?.edition).toBe(1)
  await step(people.diego, next, "submit")
  await step(people.lena, next, "approve")
  await step(people.noor, next, "publish_now")
  const after = await followedAt(address)
  expect(after).toMatchObject({ id: before?.id, edition: 2, content: { cancelled: true } })
  expect((after?.changedAt ?? "") >= (before?.changedAt ?? "")).toBe(true)
})

test("a withdrawn text stays, with the reason and since when", async () => {
  const { editionId } = await publish({ title: "Withdrawn" })
  await step(people.noor, editionId, "withdraw_notice", { reason: "It was wrong." })
  const text = await followedAt({ kind: "news", language: "en", slug: "withdrawn" })
  expect(text).toMatchObject({
    notice: "It was wrong.",
    noticeSince: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })
})

test("a draft, and what was taken down, has no file", async () => {
  expect(await followedAt({ kind: "news", language: "en", slug: "a-draft" })).toBeUndefined()
  expect(await followedAt({ kind: "event", language: "en", slug: "gone" })).toBeUndefined()
})
