import { sql } from "drizzle-orm"
import { transact } from "@/db/transact"

type Mailed = { id: number; alert: { email: string } | null; alertRequest: { email: string } | null }

/**
 * Sends nothing more to a reader whose address takes no mail, and what else waits for it goes. A new yes by a link that
 * was mailed there, and so arrived, undoes it.
 */
export async function suspendReader({ id, alert, alertRequest }: Mailed, reason: string) {
  const email = alert?.email ?? alertRequest?.email
  if (email === undefined) return // somebody who works at the desk
  await transact(async tx => {
    await tx.execute(
      sql`update alert_readers set suspended_at = clock_timestamp(), suspended_because = ${reason.slice(0, 500)}
          where email = ${email}::citext and suspended_at is null`,
    )
    await tx.execute(
      sql`delete from deliveries where id <> ${id} and delivered_at is null and failed_at is null and alert_id in (
            select alerts.id from alerts join alert_readers readers on readers.id = reader_id
            where readers.email = ${email}::citext)`,
    )
  })
}
