import { setTimeout as wait } from "node:timers/promises"
import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"

export type SideEffects = { once: number; never: number; double: number }
type Told = { editionId: string; times: number }

/** How often the going live of each text with a time was written down and announced. */
export async function sideEffects(): Promise<SideEffects> {
  const armed = await rows<{ id: string }>(
    appDb(),
    sql`select id::text from editions where go_live_at is not null`,
  )
  const told = await rows<Told>(
    appDb(),
    sql`select edition_id::text as "editionId", count(*)::int as times from history where action = 'go_live' group by 1`,
  )
  const announced = await rows<Told>(
    appDb(),
    sql`select split_part(idempotency_key, ':', 2) as "editionId", count(*)::int as times
        from outbox where topic = 'edition.published' group by 1`,
  )
  const timesOf = (list: Told[]) => new Map(list.map(({ editionId, times }) => [editionId, times]))
  const [history, outbox] = [timesOf(told), timesOf(announced)]
  const times = armed.map(({ id }) => [history.get(id) ?? 0, outbox.get(id) ?? 0])
  return {
    once: times.filter(([written, sent]) => written === 1 && sent === 1).length,
    never: times.filter(both => both.includes(0)).length,
    double: times.filter(both => both.some(count => count > 1)).length,
  }
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
