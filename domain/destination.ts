/**
 * The one place where an address that somebody sent or typed is read as a place to be led to. It is judged as a browser
 * reads it, after it was parsed and written out again: of what stands in the string alone, "/desk/..//elsewhere" begins
 * with our own path and leads to another site.
 */

const here = "http://here.invalid"

/** What a reader of the address does not see, and what a browser leaves out or takes for a slash. */
const hidden = /[\p{Control}\p{Surrogate}\\]/u
/** A path that means another one to whoever decodes it, or a host to whoever reads it again. */
const ambiguous = /^\/\/|%(?:2e|2f|5c|[01][0-9a-f]|7f)/i

/** A place on this site, from its root, as it is sent; undefined for what is none. */
export function placeHere(typed: string): string | undefined {
  if (!/^\/(?!\/)\S*$/.test(typed) || hidden.test(typed)) return undefined
  const url = URL.parse(typed, here)
  if (url?.origin !== here || ambiguous.test(url.pathname)) return undefined
  return url.pathname + url.search + url.hash
}

export type Destination = { address: string; isHere: boolean }

/** A place on this site or a whole web address; undefined for what is neither. `site` is the address of this site. */
export function destinationOf(typed: string, site: string): Destination | undefined {
  const place = placeHere(typed)
  if (place) return { address: place, isHere: true }
  const url = /^https?:\/\/[^/]/i.test(typed) && !hidden.test(typed) ? URL.parse(typed) : null
  if (!url || url.username || url.password) return undefined
  if (url.origin !== new URL(site).origin) return { address: url.href, isHere: false }
  const own = placeHere(url.pathname + url.search + url.hash)
  return own === undefined ? undefined : { address: own, isHere: true }
}
