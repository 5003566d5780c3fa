import { sql } from "drizzle-orm"
import { afterEach, beforeEach, expect } from "vitest"
import { urlFor } from "@/db/connection"
import { openPool, type Pool } from "@/db/gate/pool"
import { databaseAwayIn } from "@/domain/database-away"
import { layWire, type Wire } from "./wire"

export const limits = { lanes: 4, waiting: 20, waitAtMost: 1_000, answerWithin: 3_000 }

/** For the tests of a file: a pool of the application's role, each time anew, over a wire that can break. */
export const wired = {} as { wire: Wire; pool: Pool; said: string[] }

beforeEach(async () => {
  wired.said = []
  wired.wire = await layWire(urlFor("app", process.env))
  wired.pool = openPool(wired.wire.url, limits, {
    lost: reason => wired.said.push(`The database does not answer: ${reason}`),
    back: () => wired.said.push("The database answers again."),
  })
})
afterEach(async () => {
  await wired.wire.become("cut")
  await wired.pool.end()
})

export const ask = async () => (await wired.pool.db.execute<{ one: number }>(sql`select 1 as one`))[0]?.one

/** "answered", "away", what it lacks, or the error that it should not have been. */
export const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => "answered",
    error => {
      const away = databaseAwayIn(error)
      return away ? (away.lack ?? "away") : error
    },
  )

export const untilAnswered = () =>
  expect.poll(() => outcome(ask()), { timeout: 10_000, interval: 50 }).toBe("answered")
