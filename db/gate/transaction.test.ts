import { sql } from "drizzle-orm"
import postgres from "postgres"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { databaseAwayIn } from "@/domain/database-away"
import { ask, limits, outcome, wired } from "@/tests/wired-pool"
import { urlFor } from "../connection"
import { nameOf } from "../roles"

/** Looks past the wire. */
const owner = postgres(urlFor("owner", process.env), { max: 1, onnotice() {} })
beforeAll(() => owner`create table jars (honey text unique deferrable initially deferred)`)
const appRole = nameOf("imprimatur_app", process.env)
beforeAll(() => owner`grant all on jars to ${owner(appRole)}`)
beforeEach(() => owner`truncate jars`)
afterAll(() => owner.end())

const jars = async () => (await owner`select honey from jars order by honey`).map(({ honey }) => honey)
const unfinished = async () =>
  (
    await owner`select from pg_stat_activity where datname = current_database()
      and usename = ${appRole} and state like 'idle in transaction%'`
  ).length
const add = (honey: string) => sql`insert into jars values (${honey})`
const begin = <Result>(run: Parameters<typeof wired.pool.db.transaction<Result>>[0]) =>
  wired.pool.db.transaction(run)

test("a transaction is made as a whole, and gives what its work gives", async () => {
  const result = await begin(async tx => {
    await Promise.all([tx.execute(add("thyme")), tx.execute(add("acacia"))])
    return tx.select({ one: sql<number>`1` }).from(sql`jars`)
  })
  expect(result).toEqual([{ one: 1 }, { one: 1 }])
  expect(await jars()).toEqual(["acacia", "thyme"])
})

test("a transaction whose work is refused leaves nothing, and its connection is free again", async () => {
  const refusal = new Error("No.")
  const work = begin(async tx => {
    await tx.execute(add("thyme"))
    throw refusal
  })
  await expect(work).rejects.toBe(refusal)
  expect(await jars()).toEqual([])
  expect(wired.pool.gauge()).toMatchObject({ open: 1, running: 0, refused: 0 })
})

test("a transaction within a transaction can fail alone", async () => {
  await begin(async tx => {
    await tx.execute(add("thyme"))
    await expect(tx.transaction(inner => inner.execute("select nonsense"))).rejects.toThrow()
    await tx.transaction(inner => inner.execute(add("acacia")))
  })
  expect(await jars()).toEqual(["acacia", "thyme"])
})

test("work that passes over a failed statement is told that nothing came of it", async () => {
  const work = begin(async tx => {
    await tx.execute(add("thyme"))
    await tx.execute("select nonsense").catch(() => {}) // which is what the test is about
  })
  await expect(work).rejects.toThrow("was undone")
  expect(await jars()).toEqual([])
})

test("what Postgres refuses at the commit is refused, and nobody is in doubt", async () => {
  const work = begin(async tx => {
    await tx.execute(add("thyme"))
    await tx.execute(add("thyme"))
  })
  await expect(work).rejects.toMatchObject({ code: "23505" })
  expect(await jars()).toEqual([])
  expect(await ask()).toBe(1)
})

test("a transaction that is cut off in the middle leaves nothing", async () => {
  const work = begin(async tx => {
    await tx.execute(add("thyme"))
    await wired.wire.become("cut")
    await tx.execute(add("acacia"))
  })
  const error = databaseAwayIn(await work.catch(error => error))
  expect(error?.mayHaveHappened).toBe(false)
  await expect.poll(unfinished).toBe(0)
  expect(await jars()).toEqual([])
})

test("a transaction that met its deadline can do nothing more, even when the database is back", async () => {
  let goOn = () => {}
  const later: unknown[] = []
  const work = begin(async tx => {
    await tx.execute(add("thyme"))
    await wired.wire.become("stuck")
    await new Promise<void>(resolve => {
      goOn = resolve
    })
    later.push(await outcome(tx.execute(add("acacia"))))
  })
  const error = databaseAwayIn(await work.catch(error => error))
  expect(error?.mayHaveHappened).toBe(false)

  await wired.wire.become("whole")
  goOn()
  await expect.poll(() => later).toEqual([expect.any(Error)])
  await expect.poll(unfinished, { timeout: limits.answerWithin * 3 }).toBe(0)
  expect(await jars()).toEqual([])
})

test("when the answer to the commit stays out, nobody claims to know", async () => {
  const work = begin(async tx => {
    await tx.execute(add("thyme"))
    await wired.wire.become("mute") // from here on we are heard, and hear nothing
  })
  const error = databaseAwayIn(await work.catch(error => error))
  expect(error?.mayHaveHappened).toBe(true)
  expect(await jars()).toEqual(["thyme"])
  await expect.poll(unfinished).toBe(0)
})
