import { sql } from "drizzle-orm"
import type { Sql } from "postgres"
import { afterAll, beforeAll, expect, test } from "vitest"
import { publicDb, rows } from "@/db/client"
import { lockRow } from "@/db/commands/lock-edition"
import { disarmed } from "@/db/commands/step-changes"
import { takeStep } from "@/db/commands/take-step"
import { connect, urlFor } from "@/db/connection"
import { transact } from "@/db/transact"
import { armIn, gatherTestCast, textIn } from "@/tests/factories"
import { take } from "@/tests/forbidden/sql"
import { pastTheGuards } from "@/tests/past-the-guards"
import { ruleAgainst } from "@/tests/rule-against"

/** What is scheduled goes live at its time, whatever somebody with the application's password does meanwhile. */

let people: Awaited<ReturnType<typeof gatherTestCast>>
let app: Sql
beforeAll(async () => {
  people = await gatherTestCast()
  app = connect(urlFor("app", process.env), { max: 1 })
})
afterAll(() => app.end())

const disarmedBySql =
  "go_live_at = null, go_live_wall_time = null, expires_at = null, expiry_wall_time = null, schedule_time_zone = null, listed_at = null"
const unscheduled = (editionId: number) =>
  take(editionId, "unschedule", { actor: people.noor.id, to: "approved", set: disarmedBySql })

const isPublic = async (id: number) =>
  (await rows(publicDb(), sql`select from live.texts where edition_id = ${id}`)).length === 1

async function scheduledIn(seconds: number) {
  const { editionId } = await textIn("approved", people)
  await armIn(people.noor, editionId, seconds)
  return editionId
}

const refusing = (...statements: string[]) => ruleAgainst(app, ...statements)

test("a text taken off the schedule in a transaction that is held open past its time goes live all the same", async () => {
  const editionId = await scheduledIn(1.5)
  expect(await refusing(unscheduled(editionId), "select pg_sleep(2)")).toBe(
    "what_goes_live_now_is_not_held_back",
  )
  expect(await isPublic(editionId)).toBe(true)
})

test("a command of ours that is too slow to take it off is told so", async () => {
  const editionId = await scheduledIn(1.5)
  const slow = transact(async tx => {
    await takeStep(tx, await lockRow(tx, editionId), "unschedule", { actor: people.noor, change: disarmed })
    await tx.execute(sql`select pg_sleep(2)`)
  })
  await expect(slow).rejects.toMatchObject({ code: "conflict", message: "Meanwhile it went live." })
  expect(await isPublic(editionId)).toBe(true)
})

test("whoever is in time takes it off, and it stays off", async () => {
  const editionId = await scheduledIn(1.5)
  expect(await refusing(unscheduled(editionId))).toBeUndefined()
  await new Promise(resolve => setTimeout(resolve, 1_600))
  expect(await isPublic(editionId)).toBe(false)
})

const failure = (editionId: number) =>
  `insert into failing_publications (edition_id, attempts, next_attempt_at, last_error) values (${editionId}, 1, '2001-01-01', 'x')`
const again = (editionId: number, attempts: number, more = "") =>
  `update failing_publications set attempts = ${attempts}, next_attempt_at = '2001-01-01'${more} where edition_id = ${editionId}`
const due = async () => {
  const editionId = await scheduledIn(0.2)
  await new Promise(resolve => setTimeout(resolve, 250))
  return editionId
}

test("a publication is not made to fail for good by noting tries that there was no time for", async () => {
  const editionId = await due()
  const tries = [2, 3, 4, 5].map(attempts => again(editionId, attempts))
  const attempts = [
    [failure(editionId), again(editionId, 2)],
    [failure(editionId), "select pg_sleep(1)", ...tries, again(editionId, 6, ", failed_at = now()")],
    [failure(editionId), again(editionId, 0), again(editionId, 1), again(editionId, 2)],
    [failure(editionId).replace("1, '2001", "6, '2001")],
  ]
  for (const statements of attempts)
    expect(await refusing(...statements, unscheduled(editionId)), statements.join()).toBe(
      "a_failure_is_noted_as_it_comes",
    )
  expect(await refusing(failure(editionId), unscheduled(editionId))).toBe(
    "what_goes_live_now_is_not_held_back",
  )
  expect(await isPublic(editionId)).toBe(true)
})

test("Postgres says when the next try may be, and when it failed for good; then it can be taken off", async () => {
  const editionId = await due()
  expect(await refusing(failure(editionId))).toBeUndefined()
  const seconds = async () => {
    const [row] = await app<{ next: number; failed: number | null }[]>`
      select extract(epoch from next_attempt_at - clock_timestamp())::float8 as next,
        extract(epoch from clock_timestamp() - failed_at)::float8 as failed
      from failing_publications where edition_id = ${editionId}`
    return row
  }
  expect((await seconds())?.next).toBeGreaterThan(1)
  expect((await seconds())?.next).toBeLessThanOrEqual(3)
  for (const attempts of [2, 3, 4, 5]) {
    await letTimePass()
    expect(await refusing(again(editionId, attempts))).toBeUndefined()
  }
  await letTimePass()
  expect(await refusing(again(editionId, 6, ", failed_at = '2001-01-01'"))).toBeUndefined()
  expect((await seconds())?.failed).toBeLessThan(60)
  expect(await refusing(unscheduled(editionId))).toBeUndefined()
  expect(await isPublic(editionId)).toBe(false)
})

const letTimePass = () =>
  pastTheGuards(
    sql`update failing_publications set next_attempt_at = clock_timestamp()`,
    "failing_publications",
  )
