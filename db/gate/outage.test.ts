import { expect, test } from "vitest"
import type { WireState } from "@/tests/wire"
import { ask, limits, outcome, untilAnswered, wired } from "@/tests/wired-pool"

const outages: [WireState, string][] = [
  ["cut", "refuses connections"],
  ["stuck", "stands still in the middle of things"],
  ["silent", "takes connections and says nothing"],
  ["closing", "closes connections before they are ready"],
]

for (const [state, what] of outages)
  test(`when the database ${what}, everybody is told so, nothing grows, and it comes back`, async () => {
    const { wire, pool, said } = wired
    if (state === "stuck") await Promise.all([ask(), ask(), ask()])
    await wire.become(state)
    const before = { attempts: wire.attempts, handles: process.getActiveResourcesInfo().length }
    const most = { waiting: 0, connections: 0 }
    const watching = setInterval(() => {
      most.waiting = Math.max(most.waiting, pool.gauge().waiting)
      most.connections = Math.max(most.connections, wire.connections)
    }, 5)

    const calls = await Promise.all(Array.from({ length: 500 }, () => outcome(ask())))
    // until somebody has found out, those for whom there is no place are told just that
    expect(["away", "time"]).toEqual(expect.arrayContaining([...new Set(calls)]))
    expect(calls).toContain("away")
    await expect.poll(() => pool.gauge().breaker, { timeout: 10_000 }).toBe("open")
    expect(await outcome(ask())).toBe("away")
    clearInterval(watching)

    expect(most.waiting).toBeLessThanOrEqual(limits.waiting)
    expect(most.connections).toBeLessThanOrEqual(limits.lanes + 1)
    expect(wire.attempts - before.attempts).toBeLessThan(20)
    expect(pool.gauge()).toMatchObject({ waiting: 0, refused: 501 })
    expect(process.getActiveResourcesInfo().length - before.handles).toBeLessThan(20)

    await wire.become("whole")
    await untilAnswered()
    expect(pool.gauge()).toMatchObject({ breaker: "closed", waiting: 0 })
    expect(said).toEqual([expect.stringContaining("does not answer"), "The database answers again."])
  })

test("a call that finds the database away says so with its cause", async () => {
  await wired.wire.become("closing")
  const error = await ask().catch(error => error)
  expect(error.cause).toMatchObject({
    name: "DatabaseAway",
    digest: "DATABASE_AWAY",
    mayHaveHappened: false,
    cause: { message: "The database closed the connection." },
  })
})

test("one broken connection is not an outage", async () => {
  const { pool, said } = wired
  const end = pool.db.execute("select pg_terminate_backend(pg_backend_pid())")
  expect(await outcome(end)).toBe("away")
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
  expect(pool.gauge()).toMatchObject({ breaker: "closed", refused: 1 })
  expect(said).toEqual([])
})

test("connections that broke while they rested are found out by one call and not by each", async () => {
  await Promise.all([ask(), ask(), ask(), ask()])
  await wired.wire.become("stuck")
  const first = outcome(ask())
  await expect.poll(() => wired.pool.gauge().breaker, { timeout: 10_000 }).toBe("half-open")
  expect(await first).toBe("away")
  await expect.poll(() => wired.pool.gauge().open, { timeout: 10_000 }).toBeLessThanOrEqual(1)
})

test("a closed pool refuses, and leaves no connection behind", async () => {
  await Promise.all([ask(), ask()])
  const slow = outcome(wired.pool.db.execute("select pg_sleep(0.3)"))
  await expect.poll(() => wired.pool.gauge().running, { interval: 5 }).toBe(1)
  const end = wired.pool.end()
  expect(await slow).toBe("answered")
  await end
  expect(await outcome(ask())).toBe("away")
  expect(wired.pool.gauge()).toMatchObject({ open: 0, running: 0 })
  await expect.poll(() => wired.wire.connections).toBe(0)
})
