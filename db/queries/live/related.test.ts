import { beforeAll, expect, test } from "vitest"
import { fileStory } from "@/db/commands/file-story"
import { putTerms } from "@/db/commands/put-terms"
import type { Kind } from "@/domain/story"
import { gatherTestCast, someText, step, versionOf, writeDraft } from "@/tests/factories"
import { numberOf } from "./entries"
import { mentionsOf, neighboursInSeries, relatedEntries, shortLists } from "./related"

let cast: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  cast = await gatherTestCast()
  const names = (en: string) => ({ en, fr: en, es: en, ru: en, tr: en, ar: en })
  await putTerms("topics", [
    { slug: "bees", names: names("Bees") },
    { slug: "bread", names: names("Bread") },
  ])
  await putTerms("series", [{ slug: "letters", names: names("Letters") }])
})

type Wish = { kind?: Kind; topics?: string[]; series?: string; content?: Record<string, unknown> }

async function publish(title: string, { kind = "news", topics = [], series, content }: Wish = {}) {
  const text = await writeDraft(cast.diego, { kind, title, content })
  const { editionId } = text
  const version = await versionOf(editionId)
  const filing = { topics, series: series ?? null, regions: ["africa"], countries: [] }
  await fileStory(cast.noor, { editionId, version, ...filing })
  await step(cast.diego, editionId, "submit")
  await step(cast.lena, editionId, "approve")
  await step(cast.noor, editionId, "publish_now")
  return { ...text, id: text.languageVersionId, language: "en" as const }
}

const titles = (entries: { title: string }[]) => entries.map(({ title }) => title)

test("what shares most is related, of equals the newest, never itself, and nothing for the region alone", async () => {
  const own = await publish("Own", { topics: ["bees", "bread"] })
  await publish("One topic", { topics: ["bees"] })
  const both = await publish("Both topics", { topics: ["bees", "bread"] })
  await publish("One topic, newer", { topics: ["bread"] })
  await publish("The region only")
  await writeDraft(cast.diego, { title: "A draft" })
  expect(titles(await relatedEntries(own))).toEqual(["Both topics", "One topic, newer", "One topic"])
  expect(titles(await relatedEntries(own, { limit: 2, except: [both.id] }))).toEqual([
    "One topic, newer",
    "One topic",
  ])
  await step(cast.noor, both.editionId, "take_down", { reason: "It was wrong." })
  expect(titles(await relatedEntries(own))).not.toContain("Both topics")
})

test("in a series a text has the one before and the one after, in sight", async () => {
  const dated = (day: number) => ({ originallyPublishedOn: `2020-01-0${day}` })
  const [first, second, third] = [
    await publish("First", { series: "letters", content: dated(1) }),
    await publish("Second", { series: "letters", content: dated(2) }),
    await publish("Third", { series: "letters", content: dated(3) }),
  ]
  const around = async (text: typeof first) => {
    const { before, after } = await neighboursInSeries("letters", text)
    return [before?.title, after?.title]
  }
  expect(await around(first)).toEqual([undefined, "Second"])
  expect(await around(second)).toEqual(["First", "Third"])
  expect(await around(third)).toEqual(["Second", undefined])
  await step(cast.noor, second.editionId, "take_down", { reason: "It was wrong." })
  expect(await around(first)).toEqual([undefined, "Third"])
})

test("a person is mentioned where the whole name stands, not where a text is about them", async () => {
  const people = [{ name: "Özge Berber", role: "", organisation: "", portrait: null }]
  await publish("About her", { kind: "interview", content: { people } })
  const body = (words: string) => ({ content: { body: someText(words) } })
  await publish("Names her", body("Then Özge Berber took the floor."))
  await publish("Names half", body("Then Özge took the floor, and Berber left."))
  const person = { slug: "ozge-berber", name: "Özge Berber" }
  expect(titles(await mentionsOf(person, "en"))).toEqual(["Names her"])
  expect(await mentionsOf(person, "fr")).toEqual([])
  expect(await mentionsOf({ slug: "", name: "…" }, "en")).toEqual([])
})

test("a list is short until it has more texts than that", async () => {
  const number = await numberOf("topic:bees", "en")
  expect(await shortLists("en", ["topic:bees", "series:none"], number)).toEqual(["topic:bees", "series:none"])
  expect(await shortLists("en", ["topic:bees", "series:none"], number - 1)).toEqual(["series:none"])
})
