import { beforeAll, expect, test } from "vitest"
import type { Spot } from "@/domain/front"
import { gatherTestCast, step, writeDraft } from "@/tests/factories"
import { entriesOf } from "./entries"
import type { Entry } from "./entry"
import { frontMatter } from "./front-matter"

let people: Awaited<ReturnType<typeof gatherTestCast>>
async function publish(kind: "news" | "interview" | "event", title: string, content = {}) {
  const { editionId } = await writeDraft(people.diego, { kind, title, content })
  await step(people.diego, editionId, "submit")
  await step(people.lena, editionId, "approve")
  await step(people.noor, editionId, "publish_now")
}
beforeAll(async () => {
  people = await gatherTestCast()
  await publish("event", "The fair", { startsAt: "2031-03-01T09:00", timeZone: "UTC" })
  for (const title of ["Old 1", "Old 2", "Old 3", "Old 4"]) await publish("news", title)
  for (const title of ["Talk 1", "Talk 2", "Talk 3", "Talk 4", "Talk 5"]) await publish("interview", title)
})
const titles = (entries: readonly { title: string }[]) => entries.map(({ title }) => title)
const entryCalled = async (title: string) => {
  const entry = (await entriesOf("home", "en", { limit: 50 })).find(each => each.title === title)
  if (!entry) throw new Error(`There is no ${title}.`)
  return entry
}
const placed = async (places: Partial<Record<Spot, string>>) => {
  const entries = Object.entries(places).map(
    async ([spot, title]) => [spot as Spot, await entryCalled(String(title))] as [Spot, Entry],
  )
  return frontMatter("en", new Map(await Promise.all(entries)))
}

test("the latest are the newest beside the lead and what is coming, interviews too", async () => {
  const { lead, newest, interviews, coming, isLatest } = await frontMatter("en", new Map())
  expect(titles(coming)).toEqual(["The fair"])
  const all = await entriesOf("home", "en", { limit: 10, except: coming.map(({ id }) => id) })
  expect(lead?.title).toBe(all[0]?.title)
  expect(titles(newest)).toEqual(titles(all.slice(1, 4)))
  expect(titles(newest)).toEqual(["Talk 4", "Talk 3", "Talk 2"])
  expect(titles(interviews)).toEqual(["Talk 1"])
  expect(isLatest).toBe(true)
})

test("they are called so as long as they are, whatever an editor puts there", async () => {
  expect((await placed({ "latest-3": "Talk 4" })).isLatest).toBe(true)
  expect((await placed({ lead: "Old 1" })).isLatest).toBe(true)
  const older = await placed({ "latest-1": "Old 1" })
  expect(titles(older.newest)[0]).toBe("Old 1")
  expect(older.isLatest).toBe(false)
  expect((await placed({ lead: "Old 1", "stage-1": "Talk 5" })).isLatest).toBe(false)
})
