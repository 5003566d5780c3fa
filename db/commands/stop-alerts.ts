import { sql } from "drizzle-orm"
import { z } from "zod"
import { rows, type Transaction } from "@/db/client"
import { hashOfKey } from "@/db/private-key"
import { transact } from "@/db/transact"
import { emailAddress } from "@/domain/alert"
import { conflict, forbidden } from "@/domain/errors"
import { mayRunAlerts } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"

/** Stops the alert whose mail carried this key, and what of it is still on its way. A key that opens nothing is no error. */
export const stopAlert = (key: string) =>
  transact(async tx => {
    const [stopped] = await rows<{ readerId: number }>(
      tx,
      sql`delete from alerts where id = (select alert_id from alert_keys where hash = ${hashOfKey(key)})
          returning reader_id::int as "readerId"`,
    )
    // an address that nothing is sent to is not kept
    if (stopped)
      await tx.execute(
        sql`delete from alert_readers where id = ${stopped.readerId}
              and not exists (select from alerts where reader_id = ${stopped.readerId})`,
      )
  })

/** Deletes the address to which this key was mailed, with all its alerts. */
export const forgetMe = (key: string) =>
  transact(async tx => {
    const [found] = await rows<{ email: string }>(
      tx,
      sql`select coalesce(readers.email, requests.email)::text as email
          from alert_keys
            left join alerts on alerts.id = alert_id
            left join alert_readers readers on readers.id = alerts.reader_id
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
