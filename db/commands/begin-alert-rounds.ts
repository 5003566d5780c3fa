import { randomUUID } from "node:crypto"
import { type SQL, sql } from "drizzle-orm"
import { databaseNow, rows, type Transaction } from "@/db/client"
import { transact } from "@/db/transact"
import type { Frequency } from "@/domain/alert"
import { digests, lastDigest, nextDigest } from "@/domain/digest-time"
import { env } from "@/env"

/**
 * Begins the rounds that are due, and gives the milliseconds until the next digest. At once: as soon as there is news. A
 * digest: with all that is new since the one before it, however long nobody was there to begin it. Its event's key
 * names its time, so that there is one, whoever comes first.
 */
export const beginAlertRounds = () =>
  transact(async tx => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('alert rounds'))`)
    const now = await databaseNow(tx)
    await begin(tx, { frequency: "at_once", dueAt: now, key: randomUUID(), which: isUntold("at_once") })
    for (const digest of digests) {
      const dueAt = lastDigest(digest, now, env.SITE_TIME_ZONE)
      await begin(tx, { frequency: digest, dueAt, key: dueAt.toISOString() })
    }
    return nextDigest(now, env.SITE_TIME_ZONE).getTime() - now.getTime()
  })

const roundOf: Record<Frequency, SQL> = {
  at_once: sql`at_once_round`,
  daily: sql`daily_round`,
  weekly: sql`weekly_round`,
}
const isUntold = (frequency: Frequency) =>
  sql`exists (select from alert_news where ${roundOf[frequency]} is null)`

/** The texts that are told in a round. */
export const isToldIn = ({ frequency, id }: { frequency: Frequency; id: number }) =>
  sql`${roundOf[frequency]} = ${id}`

type Beginning = { frequency: Frequency; dueAt: Date; key: string; which?: SQL }

async function begin(tx: Transaction, { frequency, dueAt, key, which = sql`true` }: Beginning) {
  const [round] = await rows<{ id: number }>(
    tx,
    sql`with event as (
          insert into outbox (topic, idempotency_key, expanded_at)
          select 'alerts.due', ${`alerts:${frequency}:${key}`}, clock_timestamp() where ${which}
          on conflict do nothing returning id)
        insert into alert_rounds (event_id, frequency, due_at)
        select id, ${frequency}, ${dueAt.toISOString()}::timestamptz from event returning event_id::int as id`,
  )
  if (round)
    await tx.execute(
      sql`update alert_news set ${roundOf[frequency]} = ${round.id}
          where ${roundOf[frequency]} is null and (${frequency} = 'at_once' or created_at <= ${dueAt.toISOString()}::timestamptz)`,
    )
}
