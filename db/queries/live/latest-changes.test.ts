import { sql } from "drizzle-orm"
import { beforeAll, beforeEach, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { fileStory } from "@/db/commands/file-story"
import { publishNextDue } from "@/db/commands/publish-due"
import { putTerms } from "@/db/commands/put-terms"
import { renameText } from "@/db/commands/rename-text"
import {
  armIn,
  expireNow,
  gatherTestCast,
  rewrite,
  small,
  step,
  textIn,
  versionOf,
  writeDraft,
} from "@/tests/factories"
import { latestChanges, whenToResume } from "./latest-changes"
import type { Place } from "./place"

let people: Awaited<ReturnType<typeof gatherTestCast>>
let since: string
beforeAll(async () => {
  people = await gatherTestCast()
})
/** What is told from now on, to the second. */
beforeEach(async () => {
  const [clock] = await rows<{ at: string }>(
    appDb(),
    sql`select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, pg_sleep_until(date_trunc('second', now()) + interval '1 second')::text as slept`,
  )
  since = new Date(Date.parse(clock?.at ?? "") + 1_000).toISOString()
})

const told = async () => (await latestChanges({ since, limit: 100 })).changes
const toldOf = async (storyId: number) => (await told()).filter(change => change.storyId === storyId)

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

test("what was in visitors' sight is told once, as it stands, and what was not never", async () => {
  const answers = {
    published: "text",
    withdrawn: "notice",
    expired: "gone",
    gone: "gone",
    moved: "redirect",
    superseded: "text",
  } as const
  for (const status of ["draft", "in_review", "approved", "scheduled", "discarded"] as const)
    expect(await toldOf((await textIn(status, people)).storyId), status).toEqual([])
  for (const [status, answer] of Object.entries(answers)) {
    const { storyId } = await textIn(status as keyof typeof answers, people)
    const [change, ...others] = await toldOf(storyId)
    expect(others, status).toEqual([])
    expect(change, status).toMatchObject({ answer, language: "en", kind: "news" })
    const isInSight = answer === "text" || answer === "notice"
    expect(change?.entry?.storyId, status).toBe(isInSight ? storyId : undefined)
    expect(change?.reason, status).toBe(["withdrawn", "gone"].includes(status) ? "It was wrong." : null)
    expect(change?.movedTo, status).toBe(status === "moved" ? "/en/news" : null)
  }
})

test("of what is gone no word is told, nor of the draft that may follow it", async () => {
  const text = await publish({ title: "A title that was wrong", content: { summary: "A wrong summary." } })
  await step(people.noor, text.editionId, "take_down", { reason: "It was wrong." })
  const nextId = await beginNextEdition(people.noor, text)
  await rewrite(people.noor, nextId, { ...text.content, ...small, title: "A secret title" })
  const change = await toldOf(text.storyId)
  expect(change).toHaveLength(1)
  expect(JSON.stringify(change)).not.toMatch(/A title|summary|secret|Diego|Noor/)
})

test("a text is told again when its address changes, and when it is filed elsewhere, and in no draft's words", async () => {
  await putTerms("topics", [{ slug: "honey", names: { en: "Honey", fr: "Miel", es: "Miel" } }])
  const text = await publish({ title: "Filed elsewhere" })
  const [first] = await toldOf(text.storyId)
  const nextId = await beginNextEdition(people.noor, text)
  await rewrite(people.noor, nextId, { ...text.content, ...small, title: "Not yet" })
  expect(await toldOf(text.storyId)).toEqual([first])

  const anew = async () => {
    await appDb().execute(sql`select pg_sleep_until(date_trunc('second', now()) + interval '1 second')`)
    const target = { editionId: nextId, version: await versionOf(nextId) }
    return { target, told: async () => (await toldOf(text.storyId))[0] }
  }
  const renaming = await anew()
  await renameText(people.noor, { ...renaming.target, slug: "another-address" })
  const renamed = await renaming.told()
  expect(renamed).toMatchObject({ slug: "another-address", entry: { title: "Filed elsewhere" } })
  expect(renamed?.changedAt).not.toBe(first?.changedAt)
  const filing = await anew()
  await fileStory(people.noor, {
    ...filing.target,
    regions: [],
    countries: [],
    topics: ["honey"],
    series: null,
  })
  const filed = await filing.told()
  expect(filed?.changedAt).not.toBe(renamed?.changedAt)
  expect(await toldOf(text.storyId)).toHaveLength(1)
})

test("the clock alone brings a change and takes a text away, and a publisher that comes later tells nothing twice", async () => {
  const { editionId, storyId } = await approve({ title: "Brought by the clock" })
  await armIn(people.noor, editionId, 0.1)
  expect(await toldOf(storyId)).toEqual([])
  await new Promise(resolve => setTimeout(resolve, 150))
  const brought = await toldOf(storyId)
  expect(brought).toMatchObject([{ answer: "text", entry: { title: "Brought by the clock" } }])
  await publishNextDue()
  expect(await toldOf(storyId)).toEqual(brought)

  await expireNow(editionId)
  const taken = await toldOf(storyId)
  expect(taken).toMatchObject([{ answer: "gone", entry: null }])
  await publishNextDue()
  expect(await toldOf(storyId)).toEqual(taken)
})

test("who reads to the end has missed nothing, whatever changes meanwhile", async () => {
  const texts = []
  for (let number = 0; number < 7; number++) texts.push(await publish({ title: `Number ${number}` }))
  const copy = new Map<number, string>()
  let after: Place | undefined
  let pages = 0
  do {
    const { changes, next } = await latestChanges({ since, limit: 3, after })
    for (const { storyId, answer } of changes) copy.set(storyId, answer)
    after = next
    // one that was read already, and one that was not
    for (const text of pages++ === 0 ? [texts[0], texts[5]] : [])
      if (text) await step(people.noor, text.editionId, "take_down", { reason: "It was wrong." })
  } while (after)
  expect(texts.map(({ storyId }) => copy.get(storyId))).toEqual([
    "gone",
    ...Array.from({ length: 4 }, () => "text"),
    "gone",
    "text",
  ])
})

test("changes are told of one language where it is asked for", async () => {
  const { storyId } = await publish({ title: "Miel", language: "fr" })
  const inLanguage = async (language: "en" | "fr") =>
    (await latestChanges({ language, since, limit: 100 })).changes.map(change => change.storyId)
  expect(await inLanguage("fr")).toEqual([storyId])
  expect(await inLanguage("en")).toEqual([])
})

test("the next visit begins a minute before this one", async () => {
  const ago = Date.now() - Date.parse(await whenToResume())
  expect(ago).toBeGreaterThan(59_000)
  expect(ago).toBeLessThan(70_000)
})
