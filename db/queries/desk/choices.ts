import { type SQL, sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { textArray } from "@/db/text-array"
import { type LongList, longLists } from "@/domain/terms"

export type Choice = { value: string; label: string }
export type FilingChoices = {
  regions: Choice[]
  countries: Choice[]
  topics: Choice[]
  series: Choice[]
  /** Of these lists only what is chosen is here; the rest is asked for (`choicesFound`). */
  long: LongList[]
}
type Chosen = { topics: readonly string[]; series: string | null }

/** More than these are not put on a page. */
const mostListed = 250
const mostFound = 20

/**
 * What a story can be filed under, by English name. Countries by their ISO code, the rest by slug. An editorial house makes
 * up topics and series for itself, and may have thousands: then those alone that are chosen already.
 */
export async function filingChoices({ topics, series }: Chosen = nothing): Promise<FilingChoices> {
  const chosen = { topics, series: series === null ? [] : [series] }
  const [choices] = await rows<FilingChoices>(
    appDb(),
    sql`select ${listed(sql`regions`)} as regions, ${listed(sql`countries`, sql`code`)} as countries,
          ${listed(sql`topics`, sql`slug`, among(sql`topics`, chosen.topics))} as topics,
          ${listed(sql`series`, sql`slug`, among(sql`series`, chosen.series))} as series,
          array_remove(array[${sql.join(
            longLists.map(name => sql`case when ${isLong(tables[name])} then ${name} end`),
            sql`, `,
          )}], null) as long`,
  )
  if (!choices) throw new Error("A select without a table gives one row.")
  return choices
}

/** The regions alone, for a list that is filtered by them. */
export const regionChoices = () =>
  rows<Choice>(
    appDb(),
    sql`select slug as value, names->>'en' as label from regions order by names->>'en' collate "und-x-icu"`,
  )

/** Those of a long list that are called so in any language; the shortest names first. */
export const choicesFound = (list: LongList, search: string) =>
  rows<Choice>(
    appDb(),
    sql`select slug as value, names->>'en' as label
        from (select list, min(length(key)) as length from term_names
              where list like ${`${termOf[list]}:%`} and key like '%' || search.key_of(${search}) || '%'
              group by list order by length, list limit ${mostFound}) found
        join ${tables[list]} terms on ${`${termOf[list]}:`} || slug = list
        order by length, names->>'en' collate "und-x-icu"`,
  )

const nothing: Chosen = { topics: [], series: null }
const tables = { topics: sql`topics`, series: sql`series` }
const termOf = { topics: "topic", series: "series" }

const isLong = (table: SQL) => sql`(select count(*) from ${table}) > ${mostListed}`
const among = (table: SQL, chosen: readonly string[]) =>
  sql`where not ${isLong(table)} or slug = any(${textArray(chosen)})`

const listed = (table: SQL, value = sql`slug`, which = sql``) =>
  sql`(select coalesce(json_agg(json_build_object('value', ${value}, 'label', names->>'en') order by names->>'en' collate "und-x-icu"), '[]') from ${table} ${which})`
