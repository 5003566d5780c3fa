import { sql } from "drizzle-orm"
import type { Locale } from "@/domain/locales"
import { entriesIn } from "./entries"
import type { Entry } from "./entry"

/** Events that are not over yet and campaign days to come, soonest first. */
export const comingEntries = (language: Locale, limit: number): Promise<Entry[]> =>
  entriesIn(
    language,
    sql`select id from live.listings where list = 'home' and language = ${language} and ends_at > now()
        order by starts_at, id limit ${limit}`,
  )

/** Events of the past year whose date is to be confirmed, newest first. */
export const undatedEvents = (language: Locale, limit: number): Promise<Entry[]> =>
  entriesIn(
    language,
    sql`select id from live.listings where list = 'event' and language = ${language}
          and ends_at is null and over_at > now()
        order by over_at desc, id desc limit ${limit}`,
  )
