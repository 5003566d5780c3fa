import { type SQL, sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { daysOfALink, daysToConfirm } from "@/domain/alert"

const atOnce = 1_000

/**
 * Removes requests that nobody confirmed, links of long ago, lists that nobody follows any more, and news that was told
 * in every way. True while there may be more.
 */
export async function forgetAlerts(): Promise<boolean> {
  const gone = [
    await remove(
      sql`alert_requests`,
      sql`created_at < clock_timestamp() - ${daysToConfirm} * interval '1 day'`,
    ),
    await remove(sql`alert_keys`, sql`created_at < clock_timestamp() - ${daysOfALink} * interval '1 day'`),
    await remove(
      sql`alert_lists`,
      sql`not exists (select from alerts where list_id = alert_lists.id)
        and not exists (select from alert_requests where list_id = alert_lists.id)`,
    ),
    await remove(
      sql`alert_news`,
      sql`num_nulls(at_once_round, daily_round, weekly_round) = 0
        and created_at < clock_timestamp() - interval '30 days'`,
    ),
  ]
  return gone.includes(atOnce)
}

async function remove(table: SQL, which: SQL) {
  const removed = await rows(
    appDb(),
    sql`delete from ${table} where ctid = any(array(
          select ctid from ${table} where ${which} limit ${atOnce} for update skip locked)) returning 1`,
  )
  return removed.length
}
