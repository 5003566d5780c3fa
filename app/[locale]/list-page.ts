import { cache } from "react"
import { entriesOf, entriesPerPage, numberOf } from "@/db/queries/live/entries"
import type { Entry } from "@/db/queries/live/entry"
import { facetsOf, namesOfLists } from "@/db/queries/live/facets"
import {
  entriesFound,
  isFound,
  listOf,
  meantWords,
  newestFound,
  numberFound,
  type Wanted,
} from "@/db/queries/live/found"
import { termsNamed, termsNearlyNamed } from "@/db/queries/live/named-terms"
import { entriesInOwnTime, isAnyComing, lastPassed, type TimedEntry } from "@/db/queries/live/own-time"
import type { List } from "@/domain/cache-tags"
import { facetNames, isNarrowed, type ListFilter, readFilter } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { isInOwnTime, mayHaveDates } from "@/domain/own-time"

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
  const inOwnTime = isInOwnTime(list, filter)
  const [names, named, meant, asOf, newer, hasMovedOn, hasCalendar] = await Promise.all([
    namesOfLists(lists, language),
    namedIn(wanted, total),
    wanted.isNearly && filter.page === 1 ? meantWords(wanted) : undefined,
    pages > 1 && !filter.asOf ? asItStands(wanted) : filter.asOf,
    filter.asOf ? newerThan(wanted) : 0,
    inOwnTime && hasPassed(wanted),
    isCalendarOfUse(wanted),
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
    /** Where nobody wrote the words: others, that somebody did. */
    meant,
    asOf,
    newer,
    /** Since the instant as of which it is read, something in it has passed. */
    hasMovedOn,
    inOwnTime,
    hasCalendar,
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
function entriesOn(wanted: Wanted): Promise<(Entry | TimedEntry)[]> {
  const { list, language, filter } = wanted
  if (isInOwnTime(list, filter)) return entriesInOwnTime(wanted)
  return list && !filter.asOf && !isNarrowed(filter)
    ? entriesOf(list, language, { page: filter.page })
    : entriesFound(wanted)
}

/** The instant as of which a list is as it is now; the same for all who look before it changes again. */
async function asItStands(wanted: Wanted): Promise<string | undefined> {
  const inOwnTime = isInOwnTime(wanted.list, wanted.filter)
  const moments = await Promise.all([newestFound(wanted), inOwnTime ? lastPassed(wanted) : undefined])
  return moments
    .filter(moment => moment !== undefined)
    .sort()
    .at(-1)
}

async function hasPassed({ filter: { asOf, ...filter }, ...wanted }: Wanted): Promise<boolean> {
  return asOf !== undefined && ((await lastPassed({ ...wanted, filter })) ?? "") > asOf
}

/** A calendar is offered while it is empty, too; but not of years in which nothing is to come. */
async function isCalendarOfUse(wanted: Wanted): Promise<boolean> {
  if (!mayHaveDates(wanted.list, wanted.filter)) return false
  return wanted.filter.chosen.year.length === 0 || (await isAnyComing(wanted))
}

/** How many have come out since the instant as of which the list is read. */
async function newerThan({ filter: { asOf: _, ...filter }, ...wanted }: Wanted) {
  const { list, language } = wanted
  const now: ListFilter = filter
  const all =
    list && !isNarrowed(now) ? await numberOf(list, language) : await numberFound({ ...wanted, filter: now })
  return all - (await numberFound({ ...wanted, filter: { ...now, asOf: _ } }))
}
