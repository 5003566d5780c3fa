import type { List } from "./cache-tags"
import { searchPath } from "./list-address"
import { everything, type ListFilter, readFilter, writeFilter } from "./list-filter"
import type { Locale } from "./locales"
import { type Kind, kindNames, kinds } from "./story"
import { type TermKind, termKinds, termNames } from "./terms"

/** A list as a reader follows it: which one, and what it is narrowed by, without a page or an instant. */
export type FollowedList = {
  language: Locale
  /** Everything, where none is named. */
  list?: List
  filter: ListFilter
}

/**
 * Reads the parameters of the pages about alerts: "list" is a list's address after the language, "topics/bees", and the
 * others are its own. Undefined where no list can be.
 */
export function readFollowed(language: Locale, parameters: URLSearchParams): FollowedList | undefined {
  const [section = "", slug, ...rest] = (parameters.get("list") ?? searchPath).split("/")
  if (rest.length > 0) return undefined
  const filter = narrowingOnly(readFilter(parameters))
  if (section === searchPath && slug === undefined) return { language, filter }
  const kind = kindNames.find(name => kinds[name].path === section)
  if (kind && slug === undefined) return { language, list: kind, filter }
  const term = termNames.find(name => termKinds[name] === section)
  return term && slug && !/\p{Control}/u.test(slug)
    ? { language, list: `${term}:${slug}`, filter }
    : undefined
}

const narrowingOnly = ({ chosen, words }: ListFilter): ListFilter => ({ ...everything, chosen, words })

/** What `readFollowed` reads, in its one order. */
export const writeFollowed = ({ list, filter }: FollowedList) => inOneOrder(pathOf(list), filter)

function inOneOrder(path: string, filter: ListFilter): string {
  const query = writeFilter(filter)
  return `${new URLSearchParams({ list: path })}${query && `&${query}`}`
}

/** The list's own page, in its current filter. */
export function addressOfFollowed({ language, list, filter }: FollowedList): string {
  const query = writeFilter(filter)
  const path = pathOf(list).split("/").map(encodeURIComponent).join("/")
  return `/${language}/${path}${query ? `?${query}` : ""}`
}

/** Where a reader asks for an alert of a list. */
export const alertsAddress = (followed: FollowedList) =>
  `/${followed.language}/alerts?${writeFollowed(followed)}`

/** The same, from a list's own address. */
export function alertsAddressOf(listAddress: string, filter: ListFilter) {
  const [, locale, ...path] = listAddress.split("/")
  return `/${locale}/alerts?${inOneOrder(path.map(decodeURIComponent).join("/"), narrowingOnly(filter))}`
}

function pathOf(list: List | undefined) {
  if (list === undefined || list === "home") return searchPath
  const term = termOf(list)
  return term ? `${termKinds[term.kind]}/${term.slug}` : kinds[list as Kind].path
}

/** The term that a list is one of, such as a topic; undefined for a kind's list. */
export function termOf(list: List): { kind: TermKind; slug: string } | undefined {
  const at = list.indexOf(":")
  return at < 0 ? undefined : { kind: list.slice(0, at) as TermKind, slug: list.slice(at + 1) }
}
