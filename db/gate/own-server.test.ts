import { sql } from "drizzle-orm"
import { afterAll, beforeAll, expect, test } from "vitest"
import { isDatabaseAway } from "@/domain/database-away"
import { startOwnServer } from "@/tests/own-server"
import { openPool, type Pool } from "./pool"

/** The same outages as over the wire, with a real server that is frozen, killed and started again. */

const onLinux = test.runIf(process.platform === "linux")
let server: Awaited<ReturnType<typeof startOwnServer>>
let pool: Pool

beforeAll(async () => {
  server = await startOwnServer()
  pool = openPool(
    server.url,
    { lanes: 4, waiting: 20, waitAtMost: 1_000, answerWithin: 3_000 },
    { lost() {}, back() {} },
  )
})
afterAll(async () => {
  await pool.end()
  await server.remove()
})

const ask = () =>
  pool.db.execute(sql`select 1`).then(
    () => "answered",
    error => (isDatabaseAway(error) ? "away" : error),
  )
const askMany = async () => new Set(await Promise.all(Array.from({ length: 500 }, ask)))
const away = new Set(["away"])
const untilAnswered = () => expect.poll(ask, { timeout: 10_000, interval: 50 }).toBe("answered")

onLinux("a frozen server is told apart from a slow one, and is asked again once it thaws", async () => {
  expect(await ask()).toBe("answered")
  server.freeze()
  expect(await askMany()).toEqual(away)
  await expect.poll(() => pool.gauge().breaker, { timeout: 10_000 }).toBe("open")
  server.thaw()
  await untilAnswered()
  expect(pool.gauge().waiting).toBe(0)
})

onLinux("a transaction on a server that freezes and thaws is undone", async () => {
  await pool.db.execute(sql`create table jars (honey text)`)
  const work = pool.db.transaction(async tx => {
    await tx.execute(sql`insert into jars values ('thyme')`)
    server.freeze()
    await tx.execute(sql`insert into jars values ('acacia')`)
  })
  expect(isDatabaseAway(await work.catch(error => error))).toBe(true)
  server.thaw()
  await untilAnswered()
  const left = sql`select from pg_stat_activity where state like 'idle in transaction%'`
  await expect.poll(async () => (await pool.db.execute(left)).length, { timeout: 10_000 }).toBe(0)
  expect(await pool.db.execute(sql`select from jars`)).toHaveLength(0)
})

onLinux("a server that is shut down at once and started again is found again", async () => {
  const slow = pool.db.execute(sql`select pg_sleep(1)`).catch(error => error)
  await expect.poll(() => pool.gauge().running).toBe(1)
  server.crash()
  expect(isDatabaseAway(await slow)).toBe(true)
  expect(await askMany()).toEqual(away)
  await server.startAgain()
  await untilAnswered()
})
