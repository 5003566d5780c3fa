import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { textArray } from "@/db/text-array"
import { waitingIn } from "@/db/waiting-in"
import type { Lane } from "@/domain/topics"

/**
 * Milliseconds, by the database's clock, until the publisher has something to do: an edition to bring live or to
 * expire, or one that failed to try again. Negative for what is due and in other hands; undefined for nothing at all.
 */
export async function untilNextDue(): Promise<number | undefined> {
  const [row] = await rows<{ ms: number | null }>(
    appDb(),
    sql`select extract(epoch from least(
          (select go_live_at from editions where status = 'scheduled' and ${isUntroubled} order by go_live_at limit 1),
          (select expires_at from editions where status in ('published', 'withdrawn') and expires_at is not null
            and ${isUntroubled} order by expires_at limit 1),
          (select min(next_attempt_at) from failing_publications where failed_at is null)
        ) - clock_timestamp())::float8 * 1000 as ms`,
  )
  return row?.ms ?? undefined
}

const isUntroubled = sql`not exists (select from failing_publications where edition_id = editions.id)`

/** As above, until a delivery of this lane is due that is not for one of the `busy` addresses. */
export async function untilNextDelivery(lane: Lane, busy: readonly string[]): Promise<number | undefined> {
  const [row] = await rows<{ ms: number | null }>(
    appDb(),
    sql`select extract(epoch from min(next_attempt_at) - clock_timestamp())::float8 * 1000 as ms from deliveries
        where ${waitingIn(lane)} and address <> all(${textArray(busy)})`,
  )
  return row?.ms ?? undefined
}
