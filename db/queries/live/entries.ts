import { type SQL, sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import type { List } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import { type Entry, entryColumns } from "./entry"
import { textWith } from "./text-with"

export const entriesPerPage = 10

/** One page (from 1) of a list in one language, newest first, ten to a page. */
export async function entriesOf(
  list: List,
  language: Locale,
  { page = 1, limit = entriesPerPage, except = [] as number[] } = {},
): Promise<Entry[]> {
  return await entriesIn(
    language,
    sql`select id from live.listings
        where list = ${list} and language = ${language} and id <> all(${`{${except.join(",")}}`}::bigint[])
        order by listed_at desc, id desc limit ${limit} offset ${(page - 1) * limit}`,
  )
}

/** How many texts a list has in one language. */
export async function numberOf(list: List, language: Locale): Promise<number> {
  const [counted] = await rows<{ total: number }>(
    publicDb(),
    sql`select count(*)::int as total from live.listings where list = ${list} and language = ${language}`,
  )
  return counted?.total ?? 0
}

/** The entries with the ids that `ids` finds in the narrow listings, in that order. Only these texts are read. */
export const entriesIn = (language: Locale, ids: SQL) =>
  rows<Entry>(
    publicDb(),
    sql`select ${entryColumns(language)}
        from unnest(array(${ids})) with ordinality found(text_id, rank) cross join ${textWith(sql`text_id`)} order by rank`,
  )
