import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { nameIn } from "@/db/queries/name-in"
import { textArray } from "@/db/text-array"
import { chosenValues, type Facet, facetNames } from "@/domain/list-filter"
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
  const chosen = facetNames.filter(name => name !== "language" && wanted.filter.chosen[name].length > 0)
  const [all, languages, ...widened] = await Promise.all([
    countsOf(wanted),
    languageCounts(wanted),
    ...chosen.map(name => countsOf(wanted, name)),
  ])
  const counts = (facet: Facet) => {
    const widenedCounts = widened[chosen.indexOf(facet)] ?? all
    return widenedCounts.flatMap(({ list, count }) => {
      const value = valueIn(facet, list)
      return value === undefined ? [] : [{ value, count }]
    })
  }
  const facets = Object.fromEntries(
    facetNames.map(name => [name, name === "language" ? languages : counts(name)]),
  ) as Facets
  for (const { facet, value } of chosenValues(wanted.filter))
    if (!facets[facet].some(each => each.value === value)) facets[facet].push({ value, count: 0 })
  facets.year.sort((a, b) => b.value.localeCompare(a.value))
  return { total: all.find(({ list }) => list === "home")?.count ?? 0, facets }
}

type Count = { list: string; count: number }

const countsOf = (wanted: Wanted, except?: Facet) =>
  rows<Count>(
    publicDb(),
    sql`select list, count(*)::int as count
        from (select unnest(lists) as list from ${inCatalogue(wanted, except)}) stood
        where list not like 'person:%' group by list order by count desc, list`,
  )

const languageCounts = (wanted: Wanted) =>
  rows<FacetValue>(
    publicDb(),
    sql`select language as value, count(*)::int as count from ${inCatalogue(wanted, "language")}
        group by language order by count desc, language`,
  )

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
