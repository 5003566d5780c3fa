import { setTimeout as wait } from "node:timers/promises"
import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { appDb, rows } from "@/db/client"
import { resetWakeUps, wakeUps } from "@/platform/wake-ups"
import { gatherTestCast, textIn } from "@/tests/factories"
import { startPublisher } from "./publisher"

/** Nobody is there and nothing is due: then nothing is done. reliability-checks/idle.ts looks for a whole minute. */

const seconds = 10
let people: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  people = await gatherTestCast()
})

const transactions = async () => {
  const [count] = await rows<{ count: number }>(
    appDb(),
    sql`select (xact_commit + xact_rollback)::int as count from pg_stat_database where datname = current_database()`,
  )
  return count?.count ?? 0
}

test("a publisher with nothing to do asks the database next to nothing, and no loop of it wakes another", async () => {
  await textIn("published", people) // so that every loop has had something to do
  const stop = startPublisher()
  await wait(3_000)
  resetWakeUps()
  const before = await transactions()
  await wait(seconds * 1_000)
  const made = (await transactions()) - before
  const woken = wakeUps()
  await stop()
  // Postgres counts what an idle connection did before up to ten seconds late; two loops that wake each other make thousands
  expect(made).toBeLessThan(seconds * 2 + 100)
  expect(woken.filter(({ cause }) => cause === "notified" || cause === "retry")).toEqual([])
  expect(woken.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(8)
})
