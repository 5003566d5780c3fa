import { sql } from "drizzle-orm"
import { appDb } from "@/db/client"
import { hashOfKey, newKey } from "@/db/private-key"

/**
 * A new key for a private link. Since only hashes are kept, every mail gets one of its own; those before it go on
 * working.
 */
export async function makeAlertKey({ alertId, requestId }: { alertId?: number; requestId?: number }) {
  const key = newKey()
  await appDb().execute(
    sql`insert into alert_keys (hash, reader_id, alert_id, request_id)
        values (${hashOfKey(key)}, (select reader_id from alerts where id = ${alertId ?? null}::bigint),
          ${alertId ?? null}::bigint, ${requestId ?? null}::bigint)`,
  )
  return key
}
