import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { mayShowUntil } from "@/db/may-show-until"
import { textArray } from "@/db/text-array"

/** A web process that has not confirmed a change, and may still show what was before. Times are ISO instants. */
export type Unconfirmed = { name: string; heardAt: string; until: string }

/** Who may still show pages with one of these tags as they were before the last change. */
export const unconfirmedOf = (tags: readonly string[]): Promise<Unconfirmed[]> =>
  rows<Unconfirmed>(
    appDb(),
    sql`select name, to_json(heard_at)#>>'{}' as "heardAt", to_json(max(until))#>>'{}' as until
        from (select name, heard_at, ${mayShowUntil(sql`changes.at`)} as until
          from unconfirmed_changes changes join instances on instances.heard < changes.fence
          where changes.tags && ${textArray(tags)}) open
        where until > clock_timestamp() group by name, heard_at order by name`,
  )
