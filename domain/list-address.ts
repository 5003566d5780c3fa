import { type ListFilter, readFilter, writeFilter } from "./list-filter.ts"
import { isLocale } from "./locales.ts"
import { kindNames, kinds } from "./story.ts"
import { termKinds, termNames } from "./terms.ts"

/**
 * The addresses of lists: `/en/news`, `/en/topics/housing/page/2?year=2019`, `/en/search?q=fair+work`, and their files,
 * `/en/news/rss.xml?topic=bees`. Readers narrow a list behind the "?"; no other public page takes a parameter.
 */

/** What a list is also given as, below its address. */
const listFiles = ["rss.xml", "atom.xml", "feed.json", "calendar.ics"] as const
export type ListFile = (typeof listFiles)[number]

/** Where everything is searched and narrowed. */
export const searchPath = "search"

type ListAddress = {
  /** Without page, file and parameters. */
  list: string
  page: number
  file?: ListFile
}

/** A path taken apart; undefined where no list can be. */
export function readListPath(path: string): ListAddress | undefined {
  const [, locale = "", section = "", ...rest] = path.split("/")
  if (!isLocale(locale)) return undefined
  const [slug] = termNames.some(name => termKinds[name] === section) ? rest.splice(0, 1) : []
  const isList = kindNames.some(name => kinds[name].path === section) || section === searchPath || slug
  if (!isList || slug === "page") return undefined
  const list = `/${locale}/${section}${slug ? `/${slug}` : ""}`
  if (rest.length === 0) return { list, page: 1 }
  const [first = "", second = ""] = rest
  if (rest.length === 1 && isListFile(first)) return { list, page: 1, file: first }
  const isPage = rest.length === 2 && first === "page" && /^[1-9]\d{0,4}$/.test(second)
  return isPage ? { list, page: Number(second) } : undefined
}

const isListFile = (name: string): name is ListFile => listFiles.includes(name as ListFile)

/** The one address of a list's page, and of its file, with these parameters. */
export function canonicalListAddress(path: string, parameters: string): string | undefined {
  const read = readListPath(path)
  if (!read) return undefined
  const query = writeFilter({ ...readFilter(new URLSearchParams(parameters)), page: 1 })
  return query ? `${path}?${query}` : path
}

/** A page of a list as readers find it. */
export function narrowedAddress(list: string, filter: ListFilter, page = filter.page): string {
  const query = writeFilter({ ...filter, page: 1 })
  return `${list}${page > 1 ? `/page/${page}` : ""}${query ? `?${query}` : ""}`
}

/** A list as a file, narrowed like the page from which it is followed. */
export const listFileAddress = (list: string, file: ListFile, { chosen, words }: ListFilter): string =>
  narrowedAddress(`${list}/${file}`, { chosen, words, page: 1 })

/** The framework renders a page from its path alone, so what stands behind the "?" becomes a part of it. */
export const renderedAddress = (list: string, query: string) => `${list}/where/${encodeURIComponent(query)}`
/** Is it such a path? It is nobody's address. */
export const isRendered = (path: string) => /^\/[^/]+\/[^/]+(?:\/[^/]+)?\/where\//.test(path)
