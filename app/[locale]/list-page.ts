import { cache } from "react"
import { entriesOf, entriesPerPage, numberOf } from "@/db/queries/live/entries"
import { facetsOf, namesOfLists } from "@/db/queries/live/facets"
import { entriesFound, isFound, listOf, newestFound, numberFound, type Wanted } from "@/db/queries/live/found"
import { termsNamed, termsNearlyNamed } from "@/db/queries/live/named-terms"
import type { List } from "@/domain/cache-tags"
import { facetNames, isNarrowed, type ListFilter, readFilter } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"

/**
 * A page of a list as its parameters narrow it, once a request; undefined beyond the last. An empty list has one page.
 * Without a list it is everything.
 */
export const listPage = cache(async (list: List | undefined, language: Locale, query = "") => {
  const filter = readFilter(new URLSearchParams(query))
  const wanted = await nearestTo({ list, language, filter })
  const [entries, { total, facets }] = await Promise.all([entriesOn(wanted), facetsOf(wanted)])
  if (entries.length === 0 && filter.page > 1) return undefined
  const lists = facetNames.flatMap(facet => facets[facet].map(({ value }) => listOf(facet, value)))
  const pages = Math.max(1, Math.ceil(total / entriesPerPage))
  const [names, named, asOf, newer] = await Promise.all([
    namesOfLists(lists, language),
    namedIn(wanted, total),
    pages > 1 && !filter.asOf ? newestFound(wanted) : filter.asOf,
    filter.asOf ? newerThan(wanted) : 0,
  ])
  return {
    filter,
    entries,
    total,
    page: filter.page,
    pages,
    facets,
    names,
    named,
    asOf,
    newer,
    isNearly: wanted.isNearly,
  }
})

export type ListPage = NonNullable<Awaited<ReturnType<typeof listPage>>>

/** Where nobody wrote the words, names that are nearly so are looked for. */
export async function nearestTo(wanted: Wanted): Promise<Wanted> {
  if (wanted.filter.words === "" || (await isFound(wanted))) return wanted
  return { ...wanted, isNearly: true }
}

/** On the search page, the pages of what is searched for by its whole name; where nothing is found, also of what is called nearly so. */
async function namedIn({ list, language, filter: { words, page } }: Wanted, total: number) {
  if (list || words === "" || page > 1) return []
  const named = await termsNamed(words, language)
  return named.length === 0 && total === 0 ? await termsNearlyNamed(words, language) : named
}

/** A list that nothing narrows is a stretch of an index; it is what most people read. */
function entriesOn(wanted: Wanted) {
  const { list, language, filter } = wanted
  return list && !filter.asOf && !isNarrowed(filter)
    ? entriesOf(list, language, { page: filter.page })
    : entriesFound(wanted)
}

/** How many have come out since the instant as of which the list is read. */
async function newerThan({ filter: { asOf: _, ...filter }, ...wanted }: Wanted) {
  const { list, language } = wanted
  const now: ListFilter = filter
  const all =
    list && !isNarrowed(now) ? await numberOf(list, language) : await numberFound({ ...wanted, filter: now })
  return all - (await numberFound({ ...wanted, filter: { ...now, asOf: _ } }))
}
