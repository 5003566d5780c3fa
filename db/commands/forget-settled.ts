import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"

const atOnce = 1_000

/**
 * Removes deliveries that arrived or failed for good 30 days ago, alerts that arrived 3 days ago, of which there are very
 * many, and events that nobody is told of any more; some at a time, so that it holds nothing up. True while there may
 * be more.
 */
export async function forgetSettled(): Promise<boolean> {
  const gone = await rows(
    appDb(),
    sql`delete from deliveries where id in (
          select id from deliveries
          where delivered_at < now() - interval '30 days' or failed_at < now() - interval '30 days'
            or (alert_id is not null and delivered_at < now() - interval '3 days')
          limit ${atOnce} for update skip locked)
        returning id`,
  )
  const told = await rows(
    appDb(),
    sql`delete from outbox where id in (
          select id from outbox where expanded_at < now() - interval '30 days'
            and not exists (select from deliveries where event_id = outbox.id)
          limit ${atOnce} for update skip locked)
        returning id`,
  )
  return gone.length === atOnce || told.length === atOnce
}
