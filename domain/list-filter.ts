import { isInstant } from "./instant.ts"
import { type Locale, localeCodes } from "./locales.ts"
import { type Kind, kindNames } from "./story.ts"

/**
 * What a list is narrowed by, as it stands behind the "?" of its address: facets, words, a page, and the instant as of
 * which it is read. Pages, feeds, calendars, alerts and the interface for programs all read and write it here.
 */

export const facetNames = ["kind", "topic", "region", "country", "series", "year", "language"] as const
export type Facet = (typeof facetNames)[number]

/** Texts in every language; otherwise those in the page's own. */
export const everyLanguage = "all"

export type ListFilter = {
  /** One of these values in each facet; an empty facet narrows nothing. */
  chosen: Readonly<Record<Facet, readonly string[]>>
  /** What is searched for; empty where nothing is. */
  words: string
  /** From 1. */
  page: number
  /** Only what was listed until then: so that pages do not shift while someone reads. ISO, in whole seconds. */
  asOf?: string
}

const nothingChosen = Object.fromEntries(
  facetNames.map(name => [name, []]),
) as unknown as ListFilter["chosen"]
export const everything: ListFilter = { chosen: nothingChosen, words: "", page: 1 }

/** More words than anybody types; a whole text that was pasted is cut here. */
export const longestWords = 200
const mostValues = 10
const slug = /^[\p{Letter}\p{Number}]+(?:-[\p{Letter}\p{Number}]+)*$/u

const isValue: Record<Facet, (value: string) => boolean> = {
  kind: value => kindNames.includes(value as Kind),
  topic: isTermSlug,
  region: isTermSlug,
  country: isTermSlug,
  series: isTermSlug,
  year: value => /^[12]\d{3}$/.test(value),
  language: value => value === everyLanguage || localeCodes.includes(value as Locale),
}

function isTermSlug(value: string) {
  return value.length <= 100 && slug.test(value)
}

/** Reads parameters with distrust: what is none of ours, or no possible value, is left out. */
export function readFilter(parameters: URLSearchParams): ListFilter {
  const chosen = Object.fromEntries(
    facetNames.map(name => {
      const values = new Set(parameters.getAll(name).filter(isValue[name]))
      return [name, [...values].sort().slice(0, mostValues)]
    }),
  ) as unknown as ListFilter["chosen"]
  const page = parameters.get("page") ?? ""
  const asOf = parameters.get("as-of") ?? ""
  return {
    chosen,
    words: readWords(parameters.get("q") ?? ""),
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
    ...(isInWholeSeconds(asOf) ? { asOf } : {}),
  }
}

/** Words in one line and one form of Unicode, without what cannot be seen. */
export const readWords = (typed: string) =>
  [
    ...typed
      .normalize("NFC")
      .replace(/[\p{Control}\p{Surrogate}\p{White_Space}]+/gu, " ")
      .trim(),
  ]
    .slice(0, longestWords)
    .join("")
    .trim()

const isInWholeSeconds = (value: string) => isInstant(value) && !value.includes(".")

/** The parameters in their one order, so that the same list has the same address; "" for the whole list. */
export function writeFilter({ chosen, words, page, asOf }: ListFilter): string {
  const parameters = new URLSearchParams()
  if (words) parameters.set("q", words)
  for (const name of facetNames) for (const value of chosen[name]) parameters.append(name, value)
  if (asOf) parameters.set("as-of", asOf)
  if (page > 1) parameters.set("page", String(page))
  return parameters.toString()
}

/** The same list with a value chosen, or no longer chosen. It begins at its first page again. */
export function toggled(filter: ListFilter, facet: Facet, value: string): ListFilter {
  const values = filter.chosen[facet]
  const now = values.includes(value) ? values.filter(each => each !== value) : [...values, value].sort()
  return { ...beginning(filter), chosen: { ...filter.chosen, [facet]: now } }
}

/** The same list with these values in a facet and no others. */
export const choosing = (filter: ListFilter, facet: Facet, values: readonly string[]): ListFilter => ({
  ...beginning(filter),
  chosen: { ...filter.chosen, [facet]: values },
})

const beginning = ({ chosen, words }: ListFilter): ListFilter => ({ chosen, words, page: 1 })

export const chosenValues = ({ chosen }: ListFilter) =>
  facetNames.flatMap(facet => chosen[facet].map(value => ({ facet, value })))

/** Is it less than the whole list? */
export const isNarrowed = (filter: ListFilter) => filter.words !== "" || chosenValues(filter).length > 0

/** The languages in which the list's texts are. */
export function languagesOf({ chosen }: ListFilter, own: Locale): readonly Locale[] {
  const wanted = chosen.language as readonly (Locale | typeof everyLanguage)[]
  if (wanted.length === 0) return [own]
  return wanted.includes(everyLanguage) ? localeCodes : (wanted as readonly Locale[])
}
