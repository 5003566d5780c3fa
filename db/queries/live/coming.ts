import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"
import { type Entry, entryColumns } from "./entry"

/** Events that have not ended yet and campaign days to come, soonest first. */
export async function comingEntries(language: Locale, limit: number): Promise<Entry[]> {
  return await rows<Entry>(
    publicDb(),
    sql`select ${entryColumns(language)}
        from live.texts where language = ${language} and ends_at > now()
        order by ends_at, id limit ${limit}`,
  )
}

/** Events of the past year whose date is to be confirmed, newest first. */
export async function undatedEvents(language: Locale, limit: number): Promise<Entry[]> {
  return await rows<Entry>(
    publicDb(),
    sql`select ${entryColumns(language)}
        from live.texts where language = ${language} and kind = 'event'
          and coalesce(content->>'startsAt', '') = '' and listed_at > now() - interval '1 year'
        order by listed_at desc, id desc limit ${limit}`,
  )
}
