import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { textArray } from "@/db/text-array"
import type { List } from "@/domain/cache-tags"
import { type Locale, localeCodes } from "@/domain/locales"

/** The languages in which a list has a text. */
export async function languagesWithTexts(list: List): Promise<Locale[]> {
  const found = await rows<{ language: Locale }>(
    publicDb(),
    sql`select language from unnest(${textArray(localeCodes)}) language where exists (
          select from live.listings where listings.list = ${list} and listings.language = language.language)`,
  )
  return found.map(({ language }) => language)
}

/** How many texts a list has in each language that has any. */
export async function textsByLanguage(list: List): Promise<Map<Locale, number>> {
  const found = await rows<{ language: Locale; count: number }>(
    publicDb(),
    sql`select language, count(*)::int as count from live.listings where list = ${list} group by language`,
  )
  return new Map(found.map(({ language, count }) => [language, count]))
}
