import type { Locale } from "./locales"

/**
 * A list as programs follow it. `atom.ts`, `rss.ts` and `json-feed.ts` write the same feed in three formats. All
 * addresses are whole, from "https:" on, and all times are instants, "2027-01-02T03:04:05Z".
 */
export type Feed = {
  title: string
  description: string
  language: Locale
  /** The page that shows the list to readers. */
  page: string
  /** The feed's own address. */
  self: string
  /** Who publishes it. */
  site: { name: string; address: string; icon: string }
  /** When something in it last changed. */
  updatedAt: string
  entries: readonly FeedEntry[]
}

export type FeedEntry = {
  /** The same for ever, wherever the text moves. */
  id: string
  address: string
  title: string
  language: Locale
  /** Empty where the text has none. */
  summary: string
  html: string
  publishedAt: string
  updatedAt: string
  /** Who speaks in it; nobody, and the site itself is the author. */
  authors: readonly string[]
  categories: readonly { slug: string; name: string }[]
  picture?: { address: string; width: number; height: number }
}

/** So many of the newest texts are in a feed. */
export const mostEntries = 30

/** A text's name for programs: a tag URI (RFC 4151). It stays when the text gets another address. */
export const textTag = (site: string, id: number) => `tag:${new URL(site).hostname},2026:text:${id}`

/** The formats by their files: what they are called, in every language, and their media types. */
export const feedNames = { "rss.xml": "RSS", "atom.xml": "Atom", "feed.json": "JSON Feed" } as const
export type FeedFile = keyof typeof feedNames
export const feedFiles = Object.keys(feedNames) as FeedFile[]
export const feedFormats: Record<FeedFile, string> = {
  "rss.xml": "application/rss+xml",
  "atom.xml": "application/atom+xml",
  "feed.json": "application/feed+json",
}
