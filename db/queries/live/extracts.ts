import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"

/** Around each word that was found; no text has these. */
export const found = { begins: "\uE000", ends: "\uE001" }

const options = `StartSel=${found.begins}, StopSel=${found.ends}, MaxFragments=2, MaxWords=28, MinWords=12, FragmentDelimiter=" … "`

/** Where the words stand in each of these texts, by its id; of the texts that are shown only, for it reads them whole. */
export async function extractsOf(ids: readonly number[], words: string): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const extracts = await rows<{ id: number; extract: string }>(
    publicDb(),
    sql`select id::int, ts_headline(search.words_of(language), words, search.query(language, ${words}), ${options}) as extract
        from live.wordings where id = any(${`{${ids.join(",")}}`}::bigint[])`,
  )
  return new Map(
    extracts.filter(({ extract }) => extract.includes(found.begins)).map(each => [each.id, each.extract]),
  )
}
