import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { nameIn } from "@/db/queries/name-in"
import { textArray } from "@/db/text-array"
import {
  chosenValues,
  everyLanguage,
  everything,
  type Facet,
  facetNames,
  languagesOf,
} from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { kindNames } from "@/domain/story"
import { inCatalogue, listOf, type Wanted } from "./found"

/** How many texts a list has with a value, beside what else is chosen. */
export type FacetValue = { value: string; count: number }
export type Facets = Record<Facet, FacetValue[]>

/**
 * The values that a list can be narrowed by, most frequent first, and how many texts it has. A facet in which something
 * is chosen is counted as if nothing were, so that its other values can be seen.
 */
export async function facetsOf(wanted: Wanted): Promise<{ total: number; facets: Facets }> {
  const { counts, narrowing } = await countsOf(wanted)
  const facets = Object.fromEntries(
    facetNames.map(name => [name, valuesOf(name, counts, narrowing.indexOf(name) + 1)]),
  ) as Facets
  for (const { facet, value } of chosenValues(wanted.filter))
    if (!facets[facet].some(each => each.value === value)) facets[facet].push({ value, count: 0 })
  facets.year.sort((a, b) => b.value.localeCompare(a.value))
  return { total: counts.find(({ list }) => list === "home")?.of[0] ?? 0, facets }
}

/** How many are in a list: first of the texts that are as chosen, then of those that miss one of the narrowing facets. */
type Count = { list: string; of: number[] }

/**
 * All counts in one reading. A text that is in everything as chosen counts in each facet; one that misses it in a single
 * facet counts in that one alone; one that misses it in more counts nowhere.
 */
async function countsOf(wanted: Wanted) {
  const { filter, language } = wanted
  const narrowing = facetNames.filter(name => name === "language" || filter.chosen[name].length > 0)
  const isMet = (name: Facet) =>
    name === "language"
      ? sql`language = any(${textArray(languagesOf(filter, language))})`
      : sql`lists && ${textArray(filter.chosen[name].map(value => listOf(name, value)))}`
  const number = sql.join(
    narrowing.map(name => sql`(not ${isMet(name)})::int`),
    sql` + `,
  )
  const which = sql.join(
    narrowing.map((name, place) => sql`when not ${isMet(name)} then ${place + 1}::int`),
    sql` `,
  )
  const countedIn = sql.join(
    ["all that is chosen", ...narrowing].map(
      (_, misses) => sql`count(*) filter (where misses = ${misses}::int)::int`,
    ),
    sql`, `,
  )
  const unnarrowed = { ...filter, chosen: { ...everything.chosen, language: [everyLanguage] } }
  const counts = await rows<Count>(
    publicDb(),
    sql`select list, array[${countedIn}] as of
        from (select misses, unnest(case misses when ${narrowing.indexOf("language") + 1}::int
                then array['language:' || language] else lists end) as list
              from (select lists, language, case ${number} when 0 then 0 when 1 then case ${which} end end as misses
                    from ${inCatalogue({ ...wanted, filter: unnarrowed })} offset 0) told
              where misses is not null) stood
        group by list order by list`,
  )
  return { counts, narrowing }
}

/** `place` is where those stand that miss the facet alone; 0 for a facet that narrows nothing. */
function valuesOf(facet: Facet, counts: Count[], place: number): FacetValue[] {
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
