import { type Locale, localeCodes } from "./locales.ts"
import type { Kind } from "./story.ts"

/**
 * The names under which cached pages are dropped. A page carries the tags of what it shows; a command drops the tags
 * of what it changed, inside its own transaction.
 */

/** Every page: interface texts, menus, names of regions and topics. */
export const siteTag = "site"
/** Everything that shows any language version of a story. */
export const storyTag = (storyId: number) => `story:${storyId}`
/**
 * The sitemap that names a story's texts. So many stories with neighbouring numbers share one, for ever, so that a text
 * never moves to another sitemap, and a change drops one of them and not all.
 */
export const storiesOnShelf = 1_000
export const shelfOf = (storyId: number) => Math.floor(storyId / storiesOnShelf)
export const shelfTag = (shelf: number) => `sitemap:${shelf}`
/** An address, whether something lives there or not: a 404 is cached too. */
export const addressTag = (kind: Kind, language: Locale, slug: string) =>
  `address:${kind}:${language}:${asTyped(slug)}`
/** A list that a text of this language can appear in. */
export const listTag = (language: Locale, list: List) => `list:${language}:${asTyped(list)}`

/** Anybody can type a comma or a per cent sign into an address; in a header these part tags and spell letters. No slug has one. */
const asTyped = (words: string) => words.replace(/[,%]/g, " ")

export type List = "home" | Kind | `${"region" | "country" | "topic" | "series" | "person"}:${string}`

/** All that changes a list, or everything where none is named, however it is narrowed and whichever languages are counted. */
export const tagsOfList = (list: List = "home") => localeCodes.map(language => listTag(language, list))

export type Filing = {
  storyId: number
  kind: Kind
  language: Locale
  slug: string
  regions: readonly string[]
  countries: readonly string[]
  topics: readonly string[]
  series: string | null
  people: readonly string[]
}

/** All that shows, or should now show, a text filed like this. */
export function tagsOf({
  storyId,
  kind,
  language,
  slug,
  regions,
  countries,
  topics,
  series,
  people,
}: Filing): string[] {
  const lists: List[] = [
    "home",
    kind,
    ...regions.map(slug => `region:${slug}` as const),
    ...countries.map(slug => `country:${slug}` as const),
    ...topics.map(slug => `topic:${slug}` as const),
    ...(series ? [`series:${series}` as const] : []),
    ...people.map(slug => `person:${slug}` as const),
  ]
  return [
    storyTag(storyId),
    shelfTag(shelfOf(storyId)),
    addressTag(kind, language, slug),
    ...lists.map(list => listTag(language, list)),
  ]
}

/** Every answer that depends on what old addresses there are, a 404 included. */
export const oldAddressesTag = "old-addresses"
export const oldAddressTag = (address: string) => `old-address:${encodeURIComponent(address)}`

/** What to drop when these old addresses change. Postgres says 8,000 bytes at once, so many are dropped as all. */
export function oldAddressTags(addresses: readonly string[]): string[] {
  const tags = addresses.map(oldAddressTag)
  return tags.join().length < 5_000 && tags.length < 100 ? tags : [oldAddressesTag]
}

/** Hangs on an answer to something that somebody made up, such as a topic that there is not: it is not kept. */
export const madeUpTag = "made-up"

/** How a rendered answer tells the server in front, which keeps it, what it shows. It goes no further. */
export const tagsHeader = "x-tags"

/** Headers are written in Latin letters, and slugs in all. */
export const tagsInHeader = (tags: readonly string[], separator = ",") => tags.map(encodeURI).join(separator)
export const tagsFromHeader = (header: unknown) => String(header).split(",").flatMap(tagIn)

/** The framework makes tags of its own, one of them of the address as somebody typed it; a part of that may be no tag at all. */
function tagIn(part: string): string[] {
  if (part === "" || part.startsWith("_N_T_")) return []
  try {
    return [decodeURI(part)]
  } catch {
    return [] // the platform's only way to say that it is badly encoded
  }
}
