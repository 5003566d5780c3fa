import { setTimeout as wait } from "node:timers/promises"
import { type SQL, sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import type { DomainErrorCode } from "@/domain/errors"
import { gatherTestCast, step, textIn, versionOf, writeDraft } from "@/tests/factories"
import { beginNextEdition } from "./begin-edition"
import { beginLanguageVersion } from "./begin-story"
import { confirmAlert } from "./confirm-alert"
import { fileStory } from "./file-story"
import { makeAlertKey } from "./make-alert-key"
import { moveEdition } from "./move-edition"
import { addOldAddress, changeOldAddress, removeOldAddress } from "./old-addresses"
import { movePlacement, placeText, removePlacement } from "./placements"
import { planEdition } from "./plan-edition"
import { renameText } from "./rename-text"
import { requestAlert } from "./request-alert"
import { saveDraft } from "./save-draft"
import { addTerm, removeTerm, reviseTerm } from "./terms"
import { addWebhook, pauseWebhook, removeWebhook } from "./webhooks"

/** Two people change the same at the same moment: one of them is done, and the other is told that it was a race. */

let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

const waiting = async () =>
  (
    await rows<{ count: number }>(
      appDb(),
      sql`select count(*)::int as count from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
    )
  )[0]?.count

/** Lets both ask for what is held here, one after the other, and then lets go of it. */
async function race(held: SQL, first: () => Promise<unknown>, second: () => Promise<unknown>) {
  let outcomes: Promise<PromiseSettledResult<unknown>[]> = Promise.resolve([])
  await appDb().transaction(async tx => {
    await tx.execute(held)
    const asked: Promise<unknown>[] = []
    for (const ask of [first, second]) {
      asked.push(ask())
      asked.at(-1)?.catch(() => {}) // looked at below
      while ((await waiting()) !== asked.length) await wait(10)
    }
    outcomes = Promise.allSettled(asked)
  })
  return (await outcomes).map(outcome =>
    outcome.status === "fulfilled" ? "done" : (outcome.reason as { code?: DomainErrorCode }).code,
  )
}

const edition = (id: number) => sql`select from editions where id = ${id} for update`

async function draft() {
  const text = await writeDraft(people.diego)
  const target = { editionId: text.editionId, version: await versionOf(text.editionId) }
  const filing = { regions: ["africa"], topics: [], series: null, countries: [] }
  const changes = {
    save: () => saveDraft(people.diego, { ...target, content: { ...text.content, title: "Saved first" } }),
    "save otherwise": () =>
      saveDraft(people.noor, { ...target, content: { ...text.content, title: "Saved second" } }),
    submit: () => moveEdition(people.diego, { ...target, action: "submit" }),
    rename: () => renameText(people.noor, { ...target, slug: `renamed-${text.editionId}` }),
    refile: () => fileStory(people.noor, { ...target, ...filing }),
    plan: () => planEdition(people.noor, { ...target, plannedOn: "2030-01-01" }),
  }
  return { ...text, changes }
}

const all = ["save otherwise", "submit", "rename", "refile", "plan"] as const
test.each(all)("who loses to a save is told of a conflict, also with: %s", async change => {
  const { editionId, changes } = await draft()
  expect(await race(edition(editionId), changes.save, changes[change])).toEqual(["done", "conflict"])
})

test.each(all)("a save that loses is told of a conflict, also to: %s", async change => {
  const { editionId, changes } = await draft()
  expect(await race(edition(editionId), changes[change], changes.save)).toEqual(["done", "conflict"])
})

test("of two who begin the next edition one does", async () => {
  const { editionId, languageVersionId } = await textIn("published", people)
  const begin = () => beginNextEdition(people.noor, { languageVersionId })
  expect(await race(edition(editionId), begin, begin)).toEqual(["done", "conflict"])
})

test("of two who begin the same language one does", async () => {
  const { storyId } = await writeDraft(people.diego)
  const begin = () => beginLanguageVersion(people.noor, { storyId, language: "fr", title: "Miel" })
  const held = sql`select from stories where id = ${storyId} for update`
  expect(await race(held, begin, begin)).toEqual(["done", "conflict"])
})

async function placed(spot: "lead" | "second_1" | "second_2") {
  const text = await writeDraft(people.diego, { title: `At ${spot}` })
  await step(people.diego, text.editionId, "submit")
  await step(people.lena, text.editionId, "approve")
  await step(people.noor, text.editionId, "publish_now")
  const wish = { languageVersionId: text.languageVersionId, spot: spot as never, timeZone: "UTC" }
  return (await placeText(people.noor, wish as never)).id
}

test("who moves what was taken out of its place meanwhile is told so", async () => {
  const { spots } = await import("@/domain/front")
  const spot = spots[1] as never
  const placementId = await placed(spot)
  const held = sql`select from placements where id = ${placementId} for update`
  const outcome = await race(
    held,
    () => removePlacement(people.noor, { placementId, spot }),
    () => movePlacement(people.amira, { placementId, spot, step: "up" }),
  )
  expect(outcome).toEqual(["done", "conflict"])
})

const names = (name: string) => ({
  names: { en: name, fr: "", es: "", ru: "", tr: "", ar: "" },
  introductions: { en: "", fr: "", es: "", ru: "", tr: "", ar: "" },
})

test("who revises a term that was revised meanwhile is told so", async () => {
  const { slug } = await addTerm(people.noor, { kind: "topic", ...names("Wax") })
  const revise = (name: string) => () =>
    reviseTerm(people.noor, { kind: "topic", slug, version: 1, ...names(name) })
  const held = sql`select from topics where slug = ${slug} for update`
  expect(await race(held, revise("Beeswax"), revise("Candle wax"))).toEqual(["done", "conflict"])
})

test("who files under a topic that was removed meanwhile is told so", async () => {
  const { slug } = await addTerm(people.noor, { kind: "topic", ...names("Honeydew") })
  const { editionId } = await writeDraft(people.diego)
  const version = await versionOf(editionId)
  const filing = { editionId, version, regions: [], topics: [slug], series: null, countries: [] }
  const held = sql`select from topics where slug = ${slug} for update`
  const outcome = await race(
    held,
    () => removeTerm(people.noor, { kind: "topic", slug }),
    () => fileStory(people.noor, filing),
  )
  expect(outcome).toEqual(["done", "conflict"])
})

test("who pauses a webhook that was removed meanwhile is told so", async () => {
  const { id: webhookId } = await addWebhook(people.tomas, { name: "Race", url: "https://example.org/race" })
  const held = sql`select from webhooks where id = ${webhookId} for update`
  const outcome = await race(
    held,
    () => removeWebhook(people.tomas, { webhookId }),
    () => pauseWebhook(people.tomas, { webhookId }),
  )
  expect(outcome).toEqual(["done", "conflict"])
})

test("who changes an old address that was removed meanwhile is told so", async () => {
  await addOldAddress(people.noor, { from: "/race", to: "/en/news" })
  const [old] = await rows<{ id: number; changedAt: string }>(
    appDb(),
    sql`select id::int, changed_at::text as "changedAt" from old_addresses where address = '/race'`,
  )
  const { id, changedAt } = old ?? { id: 0, changedAt: "" }
  const outcome = await race(
    sql`select from old_addresses where id = ${id} for update`,
    () => removeOldAddress(people.noor, { id }),
    () => changeOldAddress(people.noor, { id, changedAt, from: "/race", to: "/fr" }),
  )
  expect(outcome).toEqual(["done", "conflict"])
})

test("a reader who confirms twice at the same moment has confirmed, both times", async () => {
  await requestAlert({ language: "en", query: "list=news", frequency: "daily", email: "race@example.org" })
  const [request] = await rows<{ id: number }>(appDb(), sql`select max(id)::int as id from alert_requests`)
  const requestId = request?.id ?? 0
  const key = await makeAlertKey({ requestId })
  const told: string[] = []
  const confirm = async () => told.push(await confirmAlert(key))
  await race(sql`select from alert_requests where id = ${requestId} for update`, confirm, confirm)
  expect(told).toEqual(["confirmed", "confirmed"])
})
