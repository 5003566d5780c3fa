import { sql } from "drizzle-orm"
import type { FollowedList } from "@/domain/followed-list"
import { isInOwnTime } from "@/domain/own-time"
import { entriesIn } from "./entries"
import type { Entry } from "./entry"
import { amongTexts, catalogued } from "./found"

/**
 * Those of some texts that stand in a followed list at this instant, newest first, or by their own time where the list
 * does. One that was withdrawn is no news.
 */
export function stillToTell(followed: FollowedList, textIds: readonly number[]): Promise<Entry[]> {
  const { language, list, filter } = followed
  const inSight = sql`${amongTexts(textIds, followed)} and not has_notice`
  return entriesIn(
    language,
    isInOwnTime(list, filter)
      ? sql`select id from live.in_own_time(${catalogued(followed)}, among => array(select id from ${inSight}))
              with ordinality found(id, part, moment, rank) order by rank`
      : sql`select id from ${inSight} order by listed_at desc, id desc`,
  )
}
