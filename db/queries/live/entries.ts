import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import type { List } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import { type Kind, kindNames } from "@/domain/story"
import { type Entry, entryColumns } from "./entry"

export const entriesPerPage = 10

/** One page (from 1) of a list in one language, newest first, ten to a page; each row carries the whole list's total. */
export async function entriesOf(
  list: List,
  language: Locale,
  { page = 1, limit = entriesPerPage, except = [] as number[] } = {},
): Promise<(Entry & { total: number })[]> {
  return await rows(
    publicDb(),
    sql`select ${entryColumns(language)}, count(*) over ()::int as total
        from live.texts where language = ${language} and ${isIn(list)} and id <> all(${`{${except.join(",")}}`}::bigint[])
        order by listed_at desc, edition_id desc
        limit ${limit} offset ${(page - 1) * limit}`,
  )
}

function isIn(list: List) {
  if (list === "home") return sql`true`
  if (kindNames.includes(list as Kind)) return sql`kind = ${list}`
  const [term, slug] = list.split(":")
  return sql`story_id in (select story_id from live.filings where term = ${term} and slug = ${slug})`
}
