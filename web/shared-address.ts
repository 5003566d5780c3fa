import { isAlertPage } from "../domain/alert-address.ts"
import { canonicalListAddress, isRendered, readListPath, renderedAddress } from "../domain/list-address.ts"
import { readFilter, writeFilter } from "../domain/list-filter.ts"
import { oneSpelling } from "./one-spelling.ts"

/**
 * Which answers are the same for everybody, so that they can be kept: public pages and the files they need. What is
 * left to the application depends on who asks, or on the language a browser asks for.
 */

const applications = /^\/(desk|sign-in|alerts)(\/|$)/

export const isTheApplications = (path: string) => applications.test(path)

/** People at the desk also see pictures that no public text shows yet. */
const fuller = /^\/images\//

/** What programs ask says itself which parameters it takes, and refuses others. */
const forPrograms = /^\/api\/v1(\/|$)/
const suggestions = /^\/[a-z]{2}\/search\/suggestions$/

export const isForPrograms = (url: string) => forPrograms.test(parts(url).path)

/**
 * The address under which the answer is kept; undefined for what is the application's own. Lists can be narrowed, so
 * they keep the parameters that do it, in one order; behind all other addresses whatever stands after the question mark
 * is left out and can neither change nor multiply an answer.
 */
export function sharedAddress(url: string, { isSignedIn = false } = {}): string | undefined {
  const { path, query } = parts(url)
  if (isAlertPage(path)) return url // they say which list it is, or carry a private key, and are not kept
  if (path === "/" || isTheApplications(path) || (isSignedIn && fuller.test(path))) return undefined
  const one = oneSpelling(path)
  if (isAlertPage(one) || isTheApplications(one)) return path // nobody writes these so, and nothing is there for strangers
  if (forPrograms.test(one)) return query ? `${one}?${query}` : one
  if (suggestions.test(one)) return `${one}?${onlyWords(query)}`
  return canonicalListAddress(one, query) ?? one
}

const onlyWords = (query: string) =>
  new URLSearchParams({ q: readFilter(new URLSearchParams(query)).words }).toString()

/** Where the framework finds a shared address: it renders pages from their path alone. */
export function applicationAddress(address: string): string {
  const { path, query } = parts(address)
  if (isRendered(path)) return `${path}/nowhere` // or every list had addresses without number
  const read = readListPath(path)
  if (!read || read.file || (read.page === 1 && !query && path === read.list)) return address
  const filter = { ...readFilter(new URLSearchParams(query)), page: read.page }
  // page 1 has an address without a number, which the page itself says
  return renderedAddress(read.list, path.endsWith("/page/1") ? "page=1" : writeFilter(filter))
}

/** Whether somebody searches for words there: an answer that nobody else waits for, and that costs more than others. */
export const isSearch = (address: string) => new URLSearchParams(parts(address).query).has("q")

/** What is asked behind a question mark is made for whoever asks, unless it was kept; that is what limits are for. */
export const isQuestion = (address: string) => parts(address).query !== ""
export const isSuggestion = (address: string) => suggestions.test(parts(address).path)

/**
 * Could anybody make up such addresses without end? Where nothing is, or nothing any more, and lists that are narrowed, of
 * which there are as many as ways to choose among facets.
 */
export const isGuess = (address: string, status: number) => status !== 200 || isQuestion(address)

function parts(url: string) {
  const at = url.indexOf("?")
  return at < 0 ? { path: url, query: "" } : { path: url.slice(0, at), query: url.slice(at + 1) }
}
