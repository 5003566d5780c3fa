import { type SQL, sql } from "drizzle-orm"
import { z } from "zod"
import { rows } from "@/db/client"
import { transact } from "@/db/transact"
import { conflict, forbidden } from "@/domain/errors"
import { mayRunDeliveries } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"

export const deliverySchema = z.strictObject({ deliveryId: z.coerce.number().int().positive() })

/** Has a failed delivery tried again from the beginning, at once. */
export async function retryDelivery(actor: Person, { deliveryId }: z.infer<typeof deliverySchema>) {
  const count = await beginAgain(actor, sql`id = ${deliveryId}`)
  if (count === 0) throw conflict("This delivery is not a failed one any more.")
}

/** Has every failed delivery tried again, and gives how many there were. */
export const retryAllDeliveries = (actor: Person) => beginAgain(actor, sql`true`)

const beginAgain = (actor: Person, which: SQL) =>
  transact(async tx => {
    if (!hasRole(actor, ...mayRunDeliveries)) throw forbidden("Only administrators can do this.")
    const begun = await rows(
      tx,
      sql`with begun as (
            update deliveries set failed_at = null, attempts = 0, next_attempt_at = clock_timestamp()
            where failed_at is not null and ${which} returning id)
          select id, pg_notify('deliveries', '') from begun`,
    )
    return begun.length
  })
