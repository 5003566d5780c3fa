import { type SQL, sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { nameIn } from "@/db/queries/name-in"
import { textArray } from "@/db/text-array"
import {
  chosenValues,
  everyLanguage,
  type Facet,
  facetNames,
  type ListFilter,
  languagesOf,
} from "@/domain/list-filter"
import { type Locale, localeCodes } from "@/domain/locales"
import { kindNames } from "@/domain/story"
import { catalogued, inCatalogue, languagesIn, listOf, type Wanted } from "./found"

/** How many texts a list has with a value, beside what else is chosen. */
export type FacetValue = { value: string; count: number }
export type Facets = Record<Facet, FacetValue[]>

/**
 * The values that a list can be narrowed by, most frequent first, and how many texts it has. A facet in which something
 * is chosen is counted as if nothing were, so that its other values can be seen.
 */
export async function facetsOf(wanted: Wanted): Promise<{ total: number; facets: Facets }> {
  const { filter } = wanted
  const narrowing = facetNames.filter(name => name === "language" || filter.chosen[name].length > 0)
  // words are dear to look for, so they are once; without any, an index finds what is left for each facet by itself
  const together = filter.words === "" ? narrowing.map(name => [name]) : [narrowing]
  const readings = await Promise.all(together.map(widened => readingOf(wanted, widened)))
  const [first = { widened: [], counts: [] }] = readings
  const facets = Object.fromEntries(
    facetNames.map(name => [
      name,
      valuesOf(name, readings.find(({ widened }) => widened.includes(name)) ?? first),
    ]),
  ) as Facets
  for (const { facet, value } of chosenValues(filter))
    if (!facets[facet].some(each => each.value === value)) facets[facet].push({ value, count: 0 })
  facets.year.sort((a, b) => b.value.localeCompare(a.value))
  return { total: first.counts.find(({ list }) => list === "home")?.of[0] ?? 0, facets }
}

type Reading = {
  widened: Facet[]
  /** How many are in a list: of the texts that are as chosen, and then of those that miss one widened facet. */
  counts: { list: string; of: number[] }[]
}

/**
 * Counts in one reading what there is, and what there would be beside it without what is chosen in each of the widened
 * facets. A text that misses one of them counts in that one alone; one that misses more counts nowhere.
 */
async function readingOf(wanted: Wanted, widened: Facet[]): Promise<Reading> {
  const [facet = "language"] = widened
  const counting =
    wanted.filter.words === "" ? countedByIndex(wanted, facet) : countedAmongFound(wanted, widened)
  return { widened, counts: await rows<Reading["counts"][number]>(publicDb(), counting) }
}

/** Where nobody looks for words Postgres counts by itself; of other languages it needs to know no more than how many. */
function countedByIndex(wanted: Wanted, widened: Facet): SQL {
  const { filter } = wanted
  if (widened !== "language") {
    const chosen = textArray(filter.chosen[widened].map(value => listOf(widened, value)))
    return sql`select list, array[met, missed] as of from live.counted_by_list(
      ${catalogued({ ...wanted, filter: without(filter, [widened]) })}, chosen => ${chosen}) order by list`
  }
  const others = localeCodes.filter(code => !languagesIn(wanted).includes(code))
  return sql`select list, array[met, missed] as of from live.counted_by_list(${catalogued(wanted)})
    union all
    select 'language:' || language, array[0, number] from live.counted_by_language(${catalogued(wanted, others)})
    order by list`
}

function countedAmongFound(wanted: Wanted, widened: Facet[]): SQL {
  const { filter, language } = wanted
  const isMet = (name: Facet) =>
    name === "language"
      ? sql`language = any(${textArray(languagesOf(filter, language))})`
      : sql`lists && ${textArray(filter.chosen[name].map(value => listOf(name, value)))}`
  const number = sql.join(
    widened.map(name => sql`(not ${isMet(name)})::int`),
    sql` + `,
  )
  const which = sql.join(
    widened.map((name, place) => sql`when not ${isMet(name)} then ${place + 1}::int`),
    sql` `,
  )
  const countedIn = sql.join(
    ["all that is chosen", ...widened].map(
      (_, misses) => sql`count(*) filter (where misses = ${misses}::int)::int`,
    ),
    sql`, `,
  )
  return sql`select list, array[${countedIn}] as of
        from (select misses, unnest(case misses when ${widened.indexOf("language") + 1 || -1}::int
                then array['language:' || language] else lists end) as list
              from (select lists, language, case ${number} when 0 then 0 when 1 then case ${which} end end as misses
                    from ${inCatalogue({ ...wanted, filter: without(filter, widened) })} offset 0) told
              where misses is not null) stood
        group by list order by list`
}

/** The same filter with nothing chosen in these facets. */
function without(filter: ListFilter, widened: Facet[]): ListFilter {
  const chosen = widened.map(name => [name, name === "language" ? [everyLanguage] : []])
  return { ...filter, chosen: { ...filter.chosen, ...Object.fromEntries(chosen) } }
}

function valuesOf(facet: Facet, { widened, counts }: Reading): FacetValue[] {
  const place = widened.indexOf(facet) + 1
  return counts
    .flatMap(({ list, of }) => {
      const value = valueIn(facet, list)
      const count = (of[0] ?? 0) + (place > 0 ? (of[place] ?? 0) : 0)
      return value !== undefined && count > 0 ? [{ value, count }] : []
    })
    .sort((a, b) => b.count - a.count)
}

function valueIn(facet: Facet, list: string): string | undefined {
  if (facet === "kind") return kindNames.find(name => name === list)
  const beginning = listOf(facet, "")
  return list.startsWith(beginning) ? list.slice(beginning.length) : undefined
}

/** What terms are called, by the list of what is filed under them. */
export async function namesOfLists(lists: readonly string[], language: Locale): Promise<Map<string, string>> {
  const terms = ["region", "country", "topic", "series"].map(
    term =>
      sql`select ${`${term}:`} || slug as list, ${nameIn(sql`names`, language)} as name from ${views[term]}`,
  )
  const named = await rows<{ list: string; name: string }>(
    publicDb(),
    sql`select list, name from (${sql.join(terms, sql` union all `)}) terms where list = any(${textArray(lists)})`,
  )
  return new Map(named.map(({ list, name }) => [list, name]))
}

const views: Record<string, ReturnType<typeof sql>> = {
  region: sql`live.regions`,
  country: sql`live.countries`,
  topic: sql`live.topics`,
  series: sql`live.series`,
}
