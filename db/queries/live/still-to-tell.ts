import { sql } from "drizzle-orm"
import type { FollowedList } from "@/domain/followed-list"
import { entriesIn } from "./entries"
import type { Entry } from "./entry"
import { amongTexts } from "./found"

/** Those of some texts that stand in a followed list at this instant, newest first. One that was withdrawn is no news. */
export const stillToTell = (followed: FollowedList, textIds: readonly number[]): Promise<Entry[]> =>
  entriesIn(
    followed.language,
    sql`select id from ${amongTexts(textIds, followed)} and not has_notice
        order by listed_at desc, id desc`,
  )
