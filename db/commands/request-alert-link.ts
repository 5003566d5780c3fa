import { randomUUID } from "node:crypto"
import { sql } from "drizzle-orm"
import { z } from "zod"
import { rows } from "@/db/client"
import { transact } from "@/db/transact"
import { emailAddress, requestsADay } from "@/domain/alert"
import { localeCodes } from "@/domain/locales"

export const alertLinkSchema = z.strictObject({ language: z.enum(localeCodes), email: emailAddress })

/** In hours: somebody waits for this mail, and it passes what is told to the many. */
const headStart = 2

/**
 * Sends the link to all alerts of an address there, in the language in which it was asked for if the reader has an alert
 * in it. Whether the address has any, or was asked too often today, makes no difference that can be seen from outside.
 */
export const requestAlertLink = ({ language, email }: z.infer<typeof alertLinkSchema>) =>
  transact(async tx => {
    // counted one after the other, as in request-alert.ts
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('alert links'))`)
    const [alert] = await rows<{ id: number; sentToday: number }>(
      tx,
      sql`select alerts.id::int, (
            select count(*)::int from deliveries join outbox on outbox.id = event_id
            where topic = 'alert.link' and outbox.created_at > clock_timestamp() - interval '1 day'
              and alert_id in (select id from alerts where reader_id = readers.id)) as "sentToday"
          from alert_readers readers join alerts on reader_id = readers.id join alert_lists lists on lists.id = list_id
          where email = ${email}::citext order by lists.language = ${language} desc, alerts.id desc limit 1`,
    )
    if (!alert || alert.sentToday >= requestsADay.perAddress) return
    await tx.execute(
      sql`with event as (
            insert into outbox (topic, idempotency_key, expanded_at)
            values ('alert.link', ${`alert.link:${randomUUID()}`}, clock_timestamp()) returning id
          )
          insert into deliveries (event_id, channel, address, alert_id, next_attempt_at)
          select id, 'mail', ${`link:${alert.id}`}, ${alert.id}::bigint, clock_timestamp() - ${headStart} * interval '1 hour'
          from event`,
    )
  })
