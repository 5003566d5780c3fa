import { type SQL, sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import type { List } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import { entriesIn } from "./entries"
import type { Entry } from "./entry"

/** The newest of each list are weighed, so that it takes the same time in a list of ten and in one of ten thousand. */
const weighedOfEach = 12

/** How much it says about two texts that both stand in such a list. Regions and kinds say nothing. */
const weights = sql`(values ('person', 6), ('series', 3), ('topic', 2), ('country', 2)) weights(term, weight)`

type Own = { id: number; language: Locale }

/** Texts that share most with this one: people, series, topics, countries; of equals the newest. */
export const relatedEntries = ({ id, language }: Own, { except = [] as number[], limit = 4 } = {}) =>
  entriesIn(
    language,
    sql`select near.id
        from live.listings own join ${weights} on term = split_part(own.list, ':', 1)
        cross join lateral (
          select id, listed_at from live.listings
          where list = own.list and language = ${language} and not has_notice
            and id <> all(${`{${[id, ...except].join(",")}}`}::bigint[])
          order by listed_at desc, id desc limit ${weighedOfEach}) near
        where own.id = ${id}
        group by near.id, near.listed_at
        order by sum(weight) desc, near.listed_at desc, near.id desc limit ${limit}`,
  )

/** The texts before and after this one in its series, by date. */
export async function neighboursInSeries(series: string, { id, language }: Own) {
  const nearest = (comes: SQL, order: SQL) => sql`
    (select other.id from live.listings own cross join lateral (
       select id, listed_at from live.listings
       where list = own.list and language = ${language}
         and (listed_at, id) ${comes} (own.listed_at, own.id)
       order by listed_at ${order}, id ${order} limit 1) other
     where own.list = ${`series:${series}`} and own.id = ${id})`
  const [before, after] = await Promise.all([
    entriesIn(language, nearest(sql`<`, sql`desc`)),
    entriesIn(language, nearest(sql`>`, sql`asc`)),
  ])
  return { before: before[0], after: after[0] }
}

/** Texts that have a person's whole name among their words and are not about them, or another of that name; newest first. */
export const mentionsOf = (person: { slug: string; name: string }, language: Locale): Promise<Entry[]> =>
  entriesIn(language, sql`select live.mentioning(${language}, ${person.name}, ${person.slug}, 10)`)

/**
 * Those of the lists that have few texts. A page that shows what may come of a list carries the list's tag
 * while it is short; of a long one each new text would drop thousands of pages for one line at their end.
 */
export async function shortLists(language: Locale, lists: readonly List[], few = 200): Promise<List[]> {
  const found = await rows<{ list: List }>(
    publicDb(),
    sql`select list from jsonb_array_elements_text(${JSON.stringify(lists)}::jsonb) wanted(list)
        where (select count(*) from (
          select from live.listings where listings.list = wanted.list and language = ${language}
          limit ${few + 1}) counted) <= ${few}`,
  )
  return found.map(({ list }) => list)
}
