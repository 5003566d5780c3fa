import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { daysGivenUpIsKept } from "@/domain/given-up"

const atOnce = 500

/** Removes the words of given-up versions whose time is over. True while there may be more. */
export async function forgetGivenUp(): Promise<boolean> {
  const gone = await rows(
    appDb(),
    sql`update given_up_versions set content = null where id in (
          select id from given_up_versions
          where content is not null and created_at <= now() - ${daysGivenUpIsKept} * interval '1 day' limit ${atOnce})
        returning id`,
  )
  return gone.length === atOnce
}
