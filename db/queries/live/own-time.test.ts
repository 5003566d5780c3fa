import { sql } from "drizzle-orm"
import { beforeAll, describe, expect, test } from "vitest"
import { asOwner } from "@/db/as-owner"
import { appDb, rows } from "@/db/client"
import { fileStory } from "@/db/commands/file-story"
import { putTerms } from "@/db/commands/put-terms"
import { connect, urlFor } from "@/db/connection"
import { nearBoundaries } from "@/db/near-boundaries"
import { type List, tagsOf } from "@/domain/cache-tags"
import { readFilter } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { gatherTestCast, step, versionOf, writeDraft } from "@/tests/factories"
import { comingEntries, undatedEvents } from "./coming"
import { entriesFound, type Wanted } from "./found"
import { entriesInOwnTime, isAnyComing, lastPassed } from "./own-time"
import type { Place } from "./place"
import { stillToTell } from "./still-to-tell"
import { storyPage } from "./story-page"
import { textAt } from "./text"

let people: Awaited<ReturnType<typeof gatherTestCast>>

type Wish = {
  title: string
  kind?: "news" | "event" | "campaign_day"
  topics?: string[]
  language?: Locale
  content?: Record<string, unknown>
}
async function publish({ kind = "event", topics = [], ...wish }: Wish) {
  const text = await writeDraft(people.diego, { kind, ...wish })
  const { editionId } = text
  const filing = { regions: [], topics, countries: [], series: null }
  await fileStory(people.diego, { editionId, version: await versionOf(editionId), ...filing })
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  await step(people.noor, editionId, "publish_now")
  return text
}
const on = (startsAt: string, endsAt = "") => ({ startsAt, endsAt, timeZone: "Europe/Zurich" })
/** Lets an event begin and be over so many seconds from now; people can only type whole minutes. */
const overIn = (languageVersionId: number, seconds: number) =>
  asOwner(tx =>
    tx.execute(
      sql`update listings set ends_at = clock_timestamp() + ${seconds} * interval '1 second',
            over_at = clock_timestamp() + ${seconds} * interval '1 second' where language_version_id = ${languageVersionId}`,
    ),
  )
/** As if it had been announced so long ago. */
const announcedAgo = (languageVersionId: number, ago: string) =>
  asOwner(tx =>
    tx.execute(
      sql`update listings set listed_at = now() - ${ago}::interval, over_at = now() - ${ago}::interval + interval '1 year'
          where language_version_id = ${languageVersionId}`,
    ),
  )

const wanted = (query = "", list: List | "everything" = "event", language: Locale = "en"): Wanted => ({
  list: list === "everything" ? undefined : list,
  language,
  filter: readFilter(new URLSearchParams(query)),
})
const told = async (wish: Wanted, limit = 50) =>
  (await entriesInOwnTime(wish, { limit })).map(({ title, part }) => `${part}: ${title}`)

beforeAll(async () => {
  people = await gatherTestCast()
  const name = { en: "Bees", fr: "Bees", es: "Bees", ru: "Bees", tr: "Bees", ar: "Bees" }
  await putTerms("topics", [{ slug: "bees", names: name }])
  // in the order of publication that the lists had before: March, January, to be confirmed
  await publish({ title: "To be confirmed" })
  await publish({ title: "January", content: on("2031-01-10T09:00", "2031-01-10T17:00") })
  await publish({ title: "March", topics: ["bees"], content: on("2031-03-10T09:00", "2031-03-12T17:00") })
  await publish({ title: "All of January", content: on("2031-01-02T09:00", "2031-01-31T17:00") })
  await publish({ title: "Long ago", content: on("2018-05-01T09:00", "2018-05-02T17:00") })
  await publish({ title: "Lately", topics: ["bees"], content: on("2024-05-01T09:00", "2024-05-02T17:00") })
  await publish({ title: "Newer, and to be confirmed" })
  const stale = await publish({ title: "Never heard of again" })
  await announcedAgo(stale.languageVersionId, "2 years")
  await publish({ title: "Janvier", language: "fr", content: on("2031-01-05T09:00") })
  await publish({ title: "The day", kind: "campaign_day", content: { date: "2031-02-01" } })
  await publish({ title: "The day before", kind: "campaign_day", content: { date: "2020-02-01" } })
  await publish({ title: "News", kind: "news", topics: ["bees"] })
})

describe("a list of events", () => {
  test("has what is coming first, soonest first, then what is to be confirmed, then what is past", async () => {
    expect(await told(wanted())).toEqual([
      "coming: All of January",
      "coming: January",
      "coming: March",
      "unconfirmed: Newer, and to be confirmed",
      "unconfirmed: To be confirmed",
      "past: Lately",
      "past: Long ago",
      "neverConfirmed: Never heard of again",
    ])
    expect((await comingEntries("en", 2)).map(({ title }) => title)).toEqual(["All of January", "January"])
    expect((await undatedEvents("en", 5)).map(({ title }) => title)).not.toContain("Never heard of again")
  })

  test("has its pages in one order, whatever stands at their edge", async () => {
    const all = await told(wanted())
    for (const limit of [1, 3, 4]) {
      const pages: string[] = []
      for (let page = 1; pages.length < all.length; page++)
        pages.push(...(await entriesInOwnTime(wanted(), { page, limit })).map(({ title }) => title))
      expect(pages).toEqual(all.map(line => line.replace(/^\w+: /, "")))
    }
  })

  test("is narrowed and widened in the same order", async () => {
    expect(await told(wanted("topic=bees"))).toEqual(["coming: March", "past: Lately"])
    expect(await told(wanted("kind=event", "topic:bees"))).toEqual(["coming: March", "past: Lately"])
    expect(await told(wanted("year=2031"))).toEqual([
      "coming: All of January",
      "coming: January",
      "coming: March",
    ])
    expect((await told(wanted("language=all"))).slice(0, 3)).toEqual([
      "coming: All of January",
      "coming: Janvier",
      "coming: January",
    ])
    expect(await told(wanted("kind=event&kind=campaign_day&year=2031", "everything"))).toEqual([
      "coming: All of January",
      "coming: January",
      "coming: The day",
      "coming: March",
    ])
    expect(await told(wanted("", "campaign_day"))).toEqual(["coming: The day", "past: The day before"])
  })

  test("is found and counted by the years of its events, not by those of publication", async () => {
    const found = async (query: string) => (await entriesFound(wanted(query))).map(({ title }) => title)
    expect(await found("year=2018")).toEqual(["Long ago"])
    expect(await found(`year=${new Date().getFullYear()}`)).toEqual([])
    const years = await publish({
      title: "Over new year",
      content: on("2029-12-30T09:00", "2030-01-02T17:00"),
    })
    expect(await found("year=2029")).toEqual(["Over new year"])
    expect(await found("year=2030")).toEqual(["Over new year"])
    await step(people.noor, years.editionId, "take_down", { reason: "It was wrong." })
  })
})

describe("as time passes", () => {
  test("an event goes from coming to past by the clock alone, its page says so, and kept pages are dropped", async () => {
    const { languageVersionId, storyId } = await publish({
      title: "Soon over",
      content: on("2030-01-01T09:00"),
    })
    const page = () => textAt({ kind: "event", language: "en", slug: "soon-over" })
    await overIn(languageVersionId, 0.6)
    expect(await told(wanted())).toContain("coming: Soon over")
    expect((await page())?.isOver).toBe(false)
    const app = connect(urlFor("app", process.env), { max: 1 })
    const { near } = await nearBoundaries(app, "-infinity")
    await app.end()
    expect(near.filter(boundary => boundary.storyId === storyId).flatMap(tagsOf)).toEqual(
      expect.arrayContaining(["list:en:event", "list:en:home", `story:${storyId}`]),
    )
    await new Promise(resolve => setTimeout(resolve, 700))
    expect(await told(wanted())).toContain("past: Soon over")
    expect((await page())?.isOver).toBe(true)
  })

  test("whoever reads on does so as of the instant at which they began, and is told that it has passed", async () => {
    const { languageVersionId } = await publish({ title: "While reading", content: on("2030-01-01T09:00") })
    await overIn(languageVersionId, 0.8)
    const [asOf] = await rows<{ at: string }>(
      appDb(),
      sql`select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
    )
    const before = await told(wanted())
    await new Promise(resolve => setTimeout(resolve, 900))
    const reading: Wanted = { ...wanted(), filter: { ...wanted().filter, asOf: asOf?.at } }
    expect(await told(reading)).toEqual(before)
    expect(await told(wanted())).not.toEqual(before)
    expect((await lastPassed(wanted())) ?? "").toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(((await lastPassed(wanted())) ?? "") > (asOf?.at ?? "")).toBe(true)
  })

  test("a year in which nothing is to come is told from one in which something is", async () => {
    expect(await isAnyComing(wanted("year=2031"))).toBe(true)
    expect(await isAnyComing(wanted("year=2018"))).toBe(false)
    expect(await isAnyComing(wanted("topic=bees"))).toBe(true)
    expect(await isAnyComing(wanted("", "event", "ar"))).toBe(false)
  })
})

test("a mail about events tells them by their own time", async () => {
  const [march, january, news] = await Promise.all(
    (
      [
        ["Mailed in March", "event", on("2031-03-20T09:00")],
        ["Mailed in January", "event", on("2031-01-20T09:00")],
        ["Mailed news", "news", {}],
      ] as const
    ).map(([title, kind, content]) => writeDraft(people.diego, { title, kind, content })),
  )
  const ids = [march, january, news].map(text => text?.languageVersionId ?? 0)
  for (const text of [january, march, news]) {
    await step(people.diego, text?.editionId ?? 0, "submit")
    await step(people.lena, text?.editionId ?? 0, "approve")
    await step(people.noor, text?.editionId ?? 0, "publish_now")
  }
  const mailed = async (wish: Wanted) => (await stillToTell(wish, ids)).map(({ title }) => title)
  expect(await mailed(wanted())).toEqual(["Mailed in January", "Mailed in March"])
  expect(await mailed(wanted("", "everything"))).toEqual([
    "Mailed news",
    "Mailed in March",
    "Mailed in January",
  ])
  for (const text of [january, march, news])
    await step(people.noor, text?.editionId ?? 0, "take_down", { reason: "It was a test." })
})

describe("programs", () => {
  const asked = { language: "en", lists: ["event"], limit: 100 } as const
  const titlesOf = async (more: object = {}) =>
    (await storyPage({ ...asked, ...more })).stories.map(({ title }) => title)

  test("read events by their own time, with their days, alone and narrowed", async () => {
    const titles = await titlesOf()
    expect(titles.slice(0, 3)).toEqual(["All of January", "January", "March"])
    expect(titles.at(-1)).toBe("Never heard of again")
    expect(await titlesOf({ lists: ["event", "topic:bees"] })).toEqual(["March", "Lately"])
    expect(await titlesOf({ year: "2018" })).toEqual(["Long ago"])
    expect(await titlesOf({ words: "january" })).toEqual(["All of January", "January"])
    expect(await titlesOf({ updatedSince: "2999-01-01T00:00:00Z" })).toEqual([])
    expect(await titlesOf({ updatedSince: "2020-01-01T00:00:00Z" })).toEqual(titles)
    const { stories } = await storyPage({ ...asked, lists: ["event", "topic:bees"] })
    expect(stories[0]?.days).toEqual({ from: "2031-03-10", to: "2031-03-12" })
    const days = await storyPage({ language: "en", lists: [], limit: 100 })
    const daysOf = (title: string) => days.stories.find(story => story.title === title)?.days
    expect(daysOf("To be confirmed")).toBeNull()
    expect(daysOf("The day")).toEqual({ from: "2031-02-01", to: "2031-02-01" })
    expect(daysOf("News")).toBeNull()
  })

  test("read each event once, page by page, while others come and one passes", async () => {
    const expected = await titlesOf()
    const { languageVersionId } = await publish({ title: "Passing", content: on("2030-06-01T09:00") })
    await overIn(languageVersionId, 1)
    const read: string[] = []
    let after: Place | undefined
    do {
      const { stories, next } = await storyPage({ ...asked, limit: 2, after })
      read.push(...stories.map(({ title }) => title))
      after = next
      if (read.length === 2) await new Promise(resolve => setTimeout(resolve, 1_100))
      await publish({ title: `Sooner ${read.length}`, content: on("2030-02-01T09:00") })
    } while (after)
    expect(read.filter(title => !title.startsWith("Sooner"))).toEqual(["Passing", ...expected])
  })
})

test.each([
  [
    "an event until its end",
    "event",
    on("2027-04-01T09:00", "2027-04-01T17:00"),
    "2027-04-01 07:00",
    "2027-04-01 15:00",
  ],
  [
    "one without an end until the end of its day",
    "event",
    on("2027-04-01T09:00"),
    "2027-04-01 07:00",
    "2027-04-01 22:00",
  ],
  [
    "one of whole days until the end of the last",
    "event",
    { ...on("2027-04-01T09:00", "2027-04-03T00:00"), wholeDays: true },
    "2027-03-31 22:00",
    "2027-04-03 22:00",
  ],
  [
    "one of whole days without a clock until the last clock on earth",
    "event",
    { startsAt: "2027-04-01T00:00", endsAt: "", timeZone: "", wholeDays: true },
    "2027-04-01 00:00",
    "2027-04-02 12:00",
  ],
  ["a campaign day likewise", "campaign_day", { date: "2027-04-01" }, "2027-04-01 00:00", "2027-04-02 12:00"],
])("a time is %s", async (_, kind, content, from, until) => {
  const [time] = await asOwner(tx =>
    rows<{ from: string; until: string }>(
      tx,
      sql`select to_char(lower(own) at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as from,
            to_char(upper(own) at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as until
          from own_time(${kind}, ${JSON.stringify(content)}::text::jsonb) told(own)`,
    ),
  )
  expect(time).toEqual({ from, until })
})
