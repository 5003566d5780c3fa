import { randomUUID } from "node:crypto"
import { type SQL, sql } from "drizzle-orm"
import { z } from "zod"
import { rows, type Transaction } from "@/db/client"
import { transact } from "@/db/transact"
import { emailAddress, frequencies, requestsADay } from "@/domain/alert"
import { conflict, invalid } from "@/domain/errors"
import { readFollowed, writeFollowed } from "@/domain/followed-list"
import { localeCodes } from "@/domain/locales"

export const alertRequestSchema = z.strictObject({
  language: z.enum(localeCodes),
  /** As the pages about alerts have it behind the "?". */
  query: z.string().max(4_000),
  frequency: z.enum(frequencies),
  email: emailAddress,
})

/**
 * Asks the owner of an address whether to send alerts there. Whether the address is known, or was asked too often today,
 * makes no difference that can be seen from outside.
 */
export const requestAlert = ({ language, query, frequency, email }: z.infer<typeof alertRequestSchema>) =>
  transact(async tx => {
    const followed = readFollowed(language, new URLSearchParams(query))
    if (!followed) throw invalid("There is no such list.")
    if (!(await isWithinBounds(tx, email))) return
    const [list] = await rows<{ id: number }>(
      tx,
      sql`insert into alert_lists (language, query) values (${language}, ${writeFollowed(followed)})
          on conflict (language, query) do update set language = excluded.language returning id::int`,
    )
    await tx.execute(
      sql`with request as (
            insert into alert_requests (email, list_id, frequency) values (${email}, ${list?.id}, ${frequency}) returning id
          ), event as (
            insert into outbox (topic, idempotency_key, expanded_at)
            values ('alert.asked', ${`alert.asked:${randomUUID()}`}, clock_timestamp()) returning id
          )
          insert into deliveries (event_id, channel, address, alert_request_id)
          select event.id, 'mail', 'request:' || request.id, request.id from event, request`,
    )
  })

/** "name+news@" and "name+2@" lie in one mailbox on many servers. What is written there keeps to the address as it was typed. */
const mailbox = (email: SQL) => sql`lower(regexp_replace(${email}, '^([^+]+)[+].*(?=@)', '\\1'))`

/** Counted one after the other, so that many requests at once do not slip through together. */
async function isWithinBounds(tx: Transaction, email: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('alert requests'))`)
  const [today] = await rows<{ all: number; ofMailbox: number }>(
    tx,
    sql`select count(*)::int as all, count(*) filter (
          where ${mailbox(sql`email::text`)} = ${mailbox(sql`${email}::text`)})::int as "ofMailbox"
        from alert_requests where created_at > clock_timestamp() - interval '1 day'`,
  )
  if (!today || today.all >= requestsADay.overall)
    throw conflict("So many alerts were asked for today that no more can be taken.")
  return today.ofMailbox < requestsADay.perAddress
}
