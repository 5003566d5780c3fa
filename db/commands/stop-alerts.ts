import { sql } from "drizzle-orm"
import { z } from "zod"
import { rows, type Transaction } from "@/db/client"
import { hashOfKey } from "@/db/private-key"
import { readerOfKey } from "@/db/reader-of-key"
import { transact } from "@/db/transact"
import { emailAddress } from "@/domain/alert"
import { conflict, forbidden } from "@/domain/errors"
import { mayRunAlerts } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"

/** Stops the alert whose mail carried this key, and what of it is still on its way. A key that opens nothing is no error. */
export const stopAlert = (key: string) =>
  transact(async tx => {
    const [alert] = await rows<{ id: number; readerId: number }>(
      tx,
      sql`select alert_id::int as id, reader_id::int as "readerId" from alert_keys
          where hash = ${hashOfKey(key)} and alert_id is not null`,
    )
    if (alert) await stopOf(tx, alert)
  })

/** "gone": it was stopped before, or is not of this reader. "unknown": the key opens nothing. */
export type Stopped = "stopped" | "the last stopped" | "gone" | "unknown"

/** Stops one of the alerts of whoever this key was mailed to. */
export const stopOneAlert = (key: string, alertId: number): Promise<Stopped> =>
  transact(async tx => {
    const [reader] = await rows<{ id: number }>(
      tx,
      sql`select reader_id::int as id from ${readerOfKey(key)} opened`,
    )
    return reader ? await stopOf(tx, { id: alertId, readerId: reader.id }) : "unknown"
  })

/** The reader is locked first: of two who stop the last two alerts at once, one sees that nothing is left. */
async function stopOf(tx: Transaction, { id, readerId }: { id: number; readerId: number }) {
  await tx.execute(sql`select from alert_readers where id = ${readerId} for update`)
  const stopped = await rows(
    tx,
    sql`delete from alerts where id = ${id}::bigint and reader_id = ${readerId} returning id`,
  )
  if (stopped.length === 0) return "gone"
  // an address that nothing is sent to is not kept
  const forgotten = await rows(
    tx,
    sql`delete from alert_readers where id = ${readerId}
          and not exists (select from alerts where reader_id = ${readerId}) returning id`,
  )
  return forgotten.length > 0 ? "the last stopped" : "stopped"
}

/** Deletes the address to which this key was mailed, with all its alerts. */
export const forgetMe = (key: string) =>
  transact(async tx => {
    const [found] = await rows<{ email: string }>(
      tx,
      sql`select coalesce(readers.email, requests.email)::text as email
          from alert_keys
            left join alert_readers readers on readers.id = reader_id
            left join alert_requests requests on requests.id = request_id
          where hash = ${hashOfKey(key)}`,
    )
    if (found) await forgetAddress(tx, found.email)
  })

export const readerSchema = z.strictObject({ email: emailAddress })

/** The same for somebody who asked the organisation for it. */
export const forgetReader = (actor: Person, { email }: z.infer<typeof readerSchema>) =>
  transact(async tx => {
    if (!hasRole(actor, ...mayRunAlerts)) throw forbidden("Only administrators can do this.")
    if (!(await forgetAddress(tx, email))) throw conflict("Nothing is known of this address any more.")
  })

/** Nothing remains: alerts, keys and mail on its way go with the rows they hang on. */
async function forgetAddress(tx: Transaction, email: string) {
  const gone = await rows(
    tx,
    sql`with requests as (delete from alert_requests where email = ${email}::citext returning id),
          readers as (delete from alert_readers where email = ${email}::citext returning id)
        select id from requests union all select id from readers`,
  )
  return gone.length > 0
}
