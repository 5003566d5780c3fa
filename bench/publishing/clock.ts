import { setTimeout as wait } from "node:timers/promises"
import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"

export type Clock = Awaited<ReturnType<typeof readClock>>

/**
 * The database's clock as this process can tell it: the difference between the two clocks, from the question that was
 * answered fastest. Asked again every second, for as long as the database is there.
 */
export async function readClock() {
  let difference = 0
  let doubt = Number.POSITIVE_INFINITY
  async function compare() {
    const asked = performance.now()
    const theirs = await theirTime()
    const answered = performance.now()
    if ((answered - asked) / 2 >= doubt) return
    doubt = (answered - asked) / 2
    difference = theirs - (asked + answered) / 2
  }
  for (let times = 0; times < 20; times++) await compare()
  const comparing = setInterval(() => compare().catch(() => {}), 1_000) // it may be away just now
  const now = () => performance.now() + difference
  return {
    /** Milliseconds since 1970. */
    now,
    until: (instant: number) => wait(Math.max(0, instant - now())),
    /** How wrong it may be, in milliseconds. */
    doubt: () => doubt,
    stop: () => clearInterval(comparing),
  }
}

async function theirTime() {
  const query = sql`select extract(epoch from clock_timestamp())::float8 * 1000 as now`
  const [row] = await rows<{ now: number }>(appDb(), query)
  return row?.now ?? Number.NaN
}
