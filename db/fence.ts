import { setTimeout as wait } from "node:timers/promises"
import { sql } from "drizzle-orm"
import { appDb, rows } from "./client"
import { mayShowUntil } from "./may-show-until"
import { textArray } from "./text-array"

/** Longer than any process serves pages as fresh without a word from Postgres (platform/page-cache.ts). */
const longestWait = 5_500
/** How soon a process whose connection was lost has a new one, when there is nothing else wrong. */
const backWithin = 1_500

/**
 * Comes back when no process anywhere can still serve what was dropped in the transactions committed before: each one
 * that listens has said that it heard. It is what lets an editor be told "done". Usually a few milliseconds. One that
 * cannot be reached is waited for until it serves nothing as fresh any more; since it may go on showing what it knew last,
 * the change is noted with its tags, for as long as that may be, and the desk names it.
 */
export async function everyReaderHasHeard(tags: readonly string[]) {
  const begun = performance.now()
  const [fence] = await rows<Fence>(
    appDb(),
    sql`select cache_fence()::int as number, clock_timestamp()::text as at`,
  )
  if (!fence) throw new Error("A select without a table gives one row.")
  for (let pause = 1; ; pause = Math.min(pause * 2, 100)) {
    const { areConnected, wereConnected, areOthers } = await whoHasNotConfirmed(fence)
    if (!areOthers && !areConnected) return
    const waited = performance.now() - begun
    if (waited > longestWait || (!areConnected && (!wereConnected || waited > backWithin))) break
    await wait(pause)
  }
  await noteUnconfirmed(fence, tags)
}

type Fence = { number: number; at: string }

/** Of those who have not confirmed: are some connected, were some a moment ago, and are there any at all? */
async function whoHasNotConfirmed({ number, at }: Fence) {
  const [who] = await rows<{ areConnected: boolean; wereConnected: boolean; areOthers: boolean }>(
    appDb(),
    sql`select exists (select from cache_readers join pg_stat_activity using (pid) where heard < ${number}) as "areConnected",
          exists (select from instances where heard < ${number}
            and heard_at > clock_timestamp() - interval '2 minutes') as "wereConnected",
          exists (select from instances where heard < ${number}
            and ${mayShowUntil(sql`${at}::text::timestamptz`)} > clock_timestamp()) as "areOthers"`,
  )
  if (!who) throw new Error("A select without a table gives one row.")
  return who
}

const noteUnconfirmed = ({ number, at }: Fence, tags: readonly string[]) =>
  appDb().execute(
    sql`insert into unconfirmed_changes (fence, tags, at)
        select ${number}, ${textArray(tags)}, ${at}::text::timestamptz
        where exists (select from instances where heard < ${number}
          and ${mayShowUntil(sql`${at}::text::timestamptz`)} > clock_timestamp())`,
  )
