import { setTimeout as wait } from "node:timers/promises"
import { sql } from "drizzle-orm"
import { appDb, rows } from "./client"

/** Longer than any process serves pages without a word from Postgres (platform/page-cache.ts). */
const longestWait = 5_500

/**
 * Comes back when no process anywhere can still serve what was dropped in the transactions committed before: each one
 * that listens has said that it heard, or has been silent for so long that it serves nothing. It is what lets an editor
 * be told "done". Usually a few milliseconds.
 */
export async function everyReaderHasHeard() {
  const deadline = performance.now() + longestWait
  const [fence] = await rows<{ number: number }>(appDb(), sql`select cache_fence()::int as number`)
  for (let pause = 1; performance.now() < deadline; pause = Math.min(pause * 2, 100)) {
    const deaf = await rows(
      appDb(),
      sql`select from cache_readers join pg_stat_activity using (pid) where heard < ${fence?.number} limit 1`,
    )
    if (deaf.length === 0) return
    await wait(pause)
  }
}
