import { sql } from "drizzle-orm"
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest"
import { storyTag } from "@/domain/cache-tags"
import { gatherTestCast, step, textIn } from "@/tests/factories"
import { startWebProcess, type WebProcess } from "@/tests/web-process"
import { layWire, type Wire } from "@/tests/wire"
import { asOwner } from "./as-owner"
import { appDb, rows } from "./client"
import { forgetInstances } from "./commands/forget-instances"
import { unconfirmedOf } from "./queries/desk/unconfirmed"

/** Web processes that can be cut off, and what whoever takes a text down is told of them. */

let people: Awaited<ReturnType<typeof gatherTestCast>>
let wire: Wire
const running: WebProcess[] = []

beforeAll(async () => {
  people = await gatherTestCast()
})
beforeEach(async () => {
  wire = await layWire(process.env.DATABASE_URL ?? "")
})
afterEach(async () => {
  await wire.become("whole")
  for (const web of running.splice(0)) await web.crash()
  await wire.become("cut")
  await appDb().execute(sql`delete from instances`)
  await appDb().execute(sql`delete from unconfirmed_changes`)
})

async function startWeb(name: string, { staleSeconds = 600 } = {}) {
  const web = await startWebProcess(wire, { name, staleSeconds })
  running.push(web)
  await expect.poll(namesKnown).toContain(name)
  return web
}
const namesKnown = async () =>
  (await rows<{ name: string }>(appDb(), sql`select name from instances`)).map(({ name }) => name)

async function takeDown() {
  const { editionId, storyId } = await textIn("published", people)
  return { storyId, take: () => step(people.noor, editionId, "take_down", { reason: "It was wrong." }) }
}
const namedFor = async (storyId: number) => (await unconfirmedOf([storyTag(storyId)])).map(({ name }) => name)
const changes = () => rows(appDb(), sql`select from unconfirmed_changes`)

test("in an ordinary takedown everybody confirms, and nobody is named or noted", async () => {
  await Promise.all([startWeb("web-1:3000"), startWeb("web-2:3000")])
  for (let round = 0; round < 5; round++) {
    const { storyId, take } = await takeDown()
    await take()
    expect(await namedFor(storyId)).toEqual([])
  }
  expect(await changes()).toEqual([])
})

for (const state of ["stuck", "cut"] as const)
  test(`a process whose wire is ${state} is named with its time, until it has heard everything`, async () => {
    const { cache } = await startWeb("web-2:3000")
    const { storyId, take } = await takeDown()
    const other = await takeDown()
    await wire.become(state)
    const before = Date.now()
    await take()
    const [named, ...others] = await unconfirmedOf([storyTag(storyId)])
    expect(others).toEqual([])
    expect(named?.name).toBe("web-2:3000")
    expect(Date.parse(named?.heardAt ?? "")).toBeLessThanOrEqual(before + 1_000)
    const until = Date.parse(named?.until ?? "")
    expect(until).toBeGreaterThan(before + 590_000)
    expect(until).toBeLessThan(Date.now() + 601_000)
    expect(await namedFor(other.storyId), "another text, of which nothing changed").toEqual([])

    await wire.become("whole")
    await expect.poll(() => namedFor(storyId), { timeout: 15_000 }).toEqual([])
    expect(cache.isListening).toBe(true)
  })

test("a process that was stopped in order is waited for by nobody and not named", async () => {
  const web = await startWeb("web-2:3000")
  await web.stop()
  expect(await namesKnown()).toEqual([])
  const { storyId, take } = await takeDown()
  await take()
  expect(await namedFor(storyId)).toEqual([])
})

test("a process that was killed is named until one of its name starts again", async () => {
  const web = await startWeb("web-2:3000")
  const { storyId, take } = await takeDown()
  await web.crash()
  await take()
  expect(await namedFor(storyId)).toEqual(["web-2:3000"])
  await startWeb("web-2:3000")
  await expect.poll(() => namedFor(storyId)).toEqual([])
  expect(await namesKnown()).toEqual(["web-2:3000"])
})

test("who can show nothing old any more is not named, and forgotten with what it did not confirm", async () => {
  const web = await startWeb("web-2:3000", { staleSeconds: 60 })
  const { storyId, take } = await takeDown()
  await web.crash()
  await take()
  expect(await namedFor(storyId)).toEqual(["web-2:3000"])
  const aMinute = sql`interval '61 seconds'`
  await asOwner(owner => owner.execute(sql`update unconfirmed_changes set at = at - ${aMinute}`))
  expect(await namedFor(storyId), "a minute after the change").toEqual([])
  await forgetInstances()
  expect(await namesKnown(), "its row says something for changes to come").toEqual(["web-2:3000"])
  await appDb().execute(sql`update instances set heard_at = heard_at - 2 * ${aMinute}`)
  await forgetInstances()
  expect(await namesKnown()).toEqual([])
  expect(await changes()).toEqual([])
})

test("what was missed while the connection was lost is forgotten before anything is confirmed", async () => {
  const { cache } = await startWeb("web-2:3000")
  const { storyId, take } = await takeDown()
  const startedAt = cache.begin()
  cache.set("/en/old", "the old text", { startedAt, tags: [storyTag(storyId)], bytes: 10 })
  cache.end(startedAt)
  await wire.become("cut")
  await take()
  expect(cache.lastKnown("/en/old"), "nobody could tell it").toBe("the old text")
  await wire.become("whole")
  await expect.poll(() => namedFor(storyId), { timeout: 15_000 }).toEqual([])
  expect(cache.lastKnown("/en/old")).toBeUndefined()
})
