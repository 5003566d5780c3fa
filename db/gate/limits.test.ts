import { expect, test } from "vitest"
import { noting } from "@/db/gate/refusals"
import { databaseAwayIn } from "@/domain/database-away"
import { ask, limits, outcome, untilAnswered, wired } from "@/tests/wired-pool"

const sleep = (seconds: number) => wired.pool.db.execute(`select pg_sleep(${seconds})`)

test("more calls than connections take turns", async () => {
  const calls = Array.from({ length: limits.lanes + limits.waiting }, () => outcome(ask()))
  expect(new Set(await Promise.all(calls))).toEqual(new Set(["answered"]))
  expect(wired.pool.gauge()).toMatchObject({ open: limits.lanes, running: 0, waiting: 0, refused: 0 })
})

test("when too many wait, the next is refused at once and the others are served", async () => {
  const calls = Array.from({ length: limits.lanes + limits.waiting + 1 }, () => outcome(sleep(0.02)))
  const outcomes = await Promise.all(calls)
  expect(outcomes.pop()).toBe("time")
  expect(new Set(outcomes)).toEqual(new Set(["answered"]))
})

test("who has waited too long is sent away, and those at work are not disturbed", async () => {
  const slow = Array.from({ length: limits.lanes }, () => outcome(sleep(1.6)))
  expect(await outcome(ask())).toBe("time")
  expect(wired.pool.gauge()).toMatchObject({ running: limits.lanes, breaker: "closed" })
  expect(new Set(await Promise.all(slow))).toEqual(new Set(["answered"]))
})

test("a statement that takes too long is given up by Postgres, and its connection stays", async () => {
  await untilAnswered()
  const before = wired.wire.attempts
  const error = databaseAwayIn(await sleep(30).catch(error => error))
  expect(error).toMatchObject({ lack: "time", cause: { code: "57014" } })
  expect(await ask()).toBe(1)
  expect(wired.wire.attempts).toBe(before)
})

test("a mistake in a query is a mistake, and no outage", async () => {
  await expect(wired.pool.db.execute("select nonsense")).rejects.toMatchObject({ cause: { code: "42703" } })
  await expect(wired.pool.db.transaction(tx => tx.execute("select nonsense"))).rejects.toMatchObject({
    cause: { code: "42703" },
  })
  expect(wired.pool.gauge()).toMatchObject({ breaker: "closed", refused: 0 })
})

test("a refusal is noted for the request that met it, and for no other", async () => {
  const notes = [1, 2].map(() => ({ databaseIsAway: false }))
  const [one, other] = notes.map(note => noting(note, () => outcome(ask())))
  expect([await one, await other]).toEqual(["answered", "answered"])
  await wired.wire.become("cut")
  await noting(notes[1] ?? { databaseIsAway: false }, () => outcome(ask()))
  expect(notes).toEqual([{ databaseIsAway: false }, { databaseIsAway: true }])
})
