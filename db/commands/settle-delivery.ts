import { sql } from "drizzle-orm"
import { appDb } from "@/db/client"
import { retryAfter } from "@/domain/retries"

type Claim = { id: number; attempts: number }

/** It arrived. Holds also for a publisher whose lease was over: arrived is arrived. */
export async function markDelivered({ id }: Claim) {
  await appDb().execute(
    sql`update deliveries set delivered_at = clock_timestamp(), failed_at = null, last_error = null
        where id = ${id} and delivered_at is null`,
  )
}

/** It did not arrive: says why, and sets the next try or that it failed for good. A later try has the last word. */
export async function markUndelivered({ id, attempts }: Claim, reason: string, isFinal = false) {
  const delay = isFinal ? undefined : retryAfter(attempts)
  await appDb().execute(
    sql`update deliveries set last_error = ${reason.slice(0, 500)},
          next_attempt_at = clock_timestamp() + ${delay ?? 0} * interval '1 second',
          failed_at = case when ${delay === undefined} then clock_timestamp() end
        where id = ${id} and attempts = ${attempts} and delivered_at is null and failed_at is null`,
  )
}
