import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { daysKept } from "@/domain/hits"

const atOnce = 5_000

/** Removes the days of long ago, whose hits stay in the totals, and addresses that are missed no more. True while there may be more. */
export async function forgetHits(): Promise<boolean> {
  const days = await rows(
    appDb(),
    sql`delete from hits where ctid = any(array(
          select ctid from hits where day < current_date - ${daysKept.hits}::int
            or (status = 404 and day < current_date - ${daysKept.missed}::int)
          limit ${atOnce}))
        returning status`,
  )
  const missed = await rows(
    appDb(),
    sql`delete from hit_totals where ctid = any(array(
          select ctid from hit_totals where status = 404 and last_day < current_date - ${daysKept.missed}::int
          limit ${atOnce}))
        returning status`,
  )
  return days.length === atOnce || missed.length === atOnce
}
