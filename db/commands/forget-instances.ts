import { sql } from "drizzle-orm"
import { appDb } from "@/db/client"
import { isForgotten } from "@/db/may-show-until"

/** Removes instances that can show nothing old any more, and changes that all who are left have heard of. */
export async function forgetInstances() {
  await appDb().execute(sql`delete from instances where ${isForgotten}`)
  await appDb().execute(
    sql`delete from unconfirmed_changes changes
        where not exists (select from instances where heard < changes.fence)`,
  )
}
