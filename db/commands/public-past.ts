import { sql } from "drizzle-orm"
import { rows, type Transaction } from "@/db/client"

/** Has any text of this story ever been given to visitors? */
export async function hasBeenPublic(tx: Transaction, storyId: number) {
  const [row] = await rows<{ yes: boolean }>(
    tx,
    sql`select exists (select from editions join language_versions on language_versions.id = language_version_id
        where story_id = ${storyId} and go_live_at <= now()) as yes`,
  )
  return row?.yes ?? false
}
