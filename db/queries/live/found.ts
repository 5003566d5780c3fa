import { type SQL, sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { textArray } from "@/db/text-array"
import type { List } from "@/domain/cache-tags"
import { type Facet, facetNames, type ListFilter, languagesOf } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { entriesIn, entriesPerPage } from "./entries"
import type { Entry } from "./entry"

/** A list, or everything where none is named, as one language's readers narrow it. */
export type Wanted = {
  list?: List
  language: Locale
  filter: ListFilter
  /** Look for some of the words, and for names that are nearly as typed. */
  isNearly?: boolean
}

/** Of more matches than this only the newest are put in order of their rank. */
const ranked = 3_000

/** A page of what is found: newest first, or with words the best first. */
export async function entriesFound(
  wanted: Wanted,
  { page = wanted.filter.page, limit = entriesPerPage } = {},
): Promise<Entry[]> {
  const offset = (page - 1) * limit
  const ids =
    wanted.filter.words === ""
      ? sql`select id from ${inCatalogue(wanted, offset + limit)}
            order by listed_at desc, id desc limit ${limit} offset ${offset}`
      : sql`select id from (
              select id, language, listed_at, words, names from ${inCatalogue(wanted)}
              order by listed_at desc limit ${ranked}) newest
            order by ${rankOf(wanted)} desc, listed_at desc, id desc limit ${limit} offset ${offset}`
  return await entriesIn(wanted.language, ids)
}

/** Is there anything at all? */
export async function isFound(wanted: Wanted): Promise<boolean> {
  const any = sql`select from ${inCatalogue(wanted, 1)} limit 1`
  return (await rows(publicDb(), any)).length > 0
}

/**
 * The words as they may have been meant: each that stands nowhere, as the nearest that does. Nothing where none is, or where
 * the others lead to nothing, either.
 */
export async function meantWords(wanted: Wanted): Promise<string | undefined> {
  const { asOf: _, ...filter } = wanted.filter
  const [corrected] = await rows<{ words: string | null }>(
    publicDb(),
    sql`select search.corrected(${textArray(languagesIn(wanted))}, ${filter.words}) as words`,
  )
  if (!corrected?.words) return undefined
  const meant = { ...wanted, isNearly: false, filter: { ...filter, words: corrected.words } }
  return (await isFound(meant)) ? corrected.words : undefined
}

/** How many texts are found. */
export async function numberFound(wanted: Wanted): Promise<number> {
  const number =
    wanted.filter.words === ""
      ? sql`coalesce(sum(number), 0)::int as total from live.counted_by_language(${catalogued(wanted)})`
      : sql`count(*)::int as total from ${inCatalogue(wanted)}`
  const [counted] = await rows<{ total: number }>(publicDb(), sql`select ${number}`)
  return counted?.total ?? 0
}

/** When the newest text that is found was listed; ISO, in whole seconds, rounded up. */
export async function newestFound(wanted: Wanted): Promise<string | undefined> {
  const [newest] = await rows<{ at: string }>(
    publicDb(),
    sql`select to_char(date_trunc('second', newest at time zone 'UTC') + interval '1 second', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
        from (select listed_at as newest from ${inCatalogue(wanted, 1)} order by listed_at desc limit 1) found`,
  )
  return newest?.at
}

/**
 * The texts of a list that have what is chosen: what of the catalogue stands there, or has the words, with a `where` that
 * can be gone on with. Where nobody looks for words, `most` of them in their order, newest first, may be enough.
 */
export function inCatalogue(wanted: Wanted, most?: number): SQL {
  const { words } = wanted.filter
  if (words === "")
    return sql`live.catalogued(${catalogued(wanted)}, most => ${most ?? null}::bigint) where true`
  const search = wanted.isNearly ? sql`search.nearly_found` : sql`search.found`
  return sql`${search}(${textArray(languagesIn(wanted))}, ${words}) where ${chosenIn(wanted)}`
}

/** What the functions that read the catalogue are asked for. */
export const catalogued = (wanted: Wanted, languages: readonly Locale[] = languagesIn(wanted)) =>
  sql`languages => ${textArray(languages)}, groups => ${JSON.stringify(groupsOf(wanted))}::text::jsonb,
    as_of => ${wanted.filter.asOf ?? null}::timestamptz`

/** The same among a few texts, which are read to see whether they have the words. */
export function amongTexts(ids: readonly number[], wanted: Wanted): SQL {
  const { words } = wanted.filter
  const few = sql`(select * from live.catalogue where id = any(${`{${ids.join(",")}}`}::bigint[]) offset 0) few`
  const withWords = words === "" ? sql`` : sql` and words @@ search.query(language, ${words})`
  return sql`${few} where ${chosenIn(wanted)}${withWords}`
}

function chosenIn(wanted: Wanted): SQL {
  const { asOf } = wanted.filter
  return sql.join([
    sql`language = any(${textArray(languagesIn(wanted))})`,
    ...groupsOf(wanted).map(lists => sql` and lists && ${textArray(lists)}`),
    asOf ? sql` and listed_at <= ${asOf}::timestamptz` : sql``,
  ])
}

/** Lists of which a text must stand in one of each group. */
function groupsOf({ list, filter }: Wanted): string[][] {
  const chosen = facetNames
    .filter(name => name !== "language" && filter.chosen[name].length > 0)
    .map(name => filter.chosen[name].map(value => listOf(name, value)))
  return list ? [[list], ...chosen] : chosen
}

export const languagesIn = ({ filter, language }: Wanted) => languagesOf(filter, language)

/** Texts stand in the list of their kind under its name, and in all others with what it is a list of. */
export const listOf = (facet: Facet, value: string) => (facet === "kind" ? value : `${facet}:${value}`)

function rankOf({ language, filter, isNearly }: Wanted) {
  const languages = languagesOf(filter, language)
  const { words } = filter
  if (!isNearly)
    return sql`ts_rank(words, ${inEach(languages, code => sql`search.query(${code}, ${words})`)})`
  const some = inEach(languages, code => sql`search.some_of(${code}, ${words})`)
  return sql`search.resemblance((select search.spelled(search.wanted(${words}))), names) + ts_rank(words, ${some})`
}

/** What is asked for in a text's language; worked out once for each, and not for each text. */
const inEach = (languages: readonly Locale[], asked: (code: Locale) => SQL) =>
  sql`case language ${sql.join(languages.map(code => sql`when ${code} then (select ${asked(code)}) `))} end`
