import { setTimeout as wait } from "node:timers/promises"
import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"

export type SideEffects = { once: number; never: number; double: number }

/** How often each text's going live was written down and announced. */
export async function sideEffects(): Promise<SideEffects> {
  const [counted] = await rows<SideEffects>(
    appDb(),
    sql`
      with told as (
        select edition_id, count(*) as times from history where action = 'go_live' group by edition_id
      ), announced as (
        select split_part(idempotency_key, ':', 2)::bigint as edition_id, count(*) as times
        from outbox where idempotency_key like 'edition.published:%' group by 1
      )
      select count(*) filter (where told.times = 1 and announced.times = 1)::int as once,
        count(*) filter (where told.times is null or announced.times is null)::int as never,
        count(*) filter (where told.times > 1 or announced.times > 1)::int as double
      from editions
      left join told on told.edition_id = editions.id
      left join announced on announced.edition_id = editions.id
      where go_live_at is not null`,
  )
  if (!counted) throw new Error("An aggregate gives one row.")
  return counted
}

/** Waits until the publishers have nothing left to do, or longer than they could need. */
export async function settled() {
  for (let tries = 0; tries < 120; tries++) {
    const due = await rows(appDb(), sql`select from editions where status = 'scheduled' limit 1`)
    if (due.length === 0) break
    await wait(500)
  }
  return await sideEffects()
}
