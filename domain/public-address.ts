import type { Locale } from "./locales"
import { type Kind, kinds } from "./story"

/** Where visitors find a text, from the site's root. */
export const publicAddress = ({ language, kind, slug }: { language: Locale; kind: Kind; slug: string }) =>
  `/${language}/${kinds[kind].path}/${slug}`

const here = "http://here"

/** An address as a header carries it: letters of every script spelled in ASCII, and what is spelled so already as it is. */
export function inAscii(address: string): string {
  const { origin, pathname, search, hash, href } = new URL(address, here)
  if (origin !== here) return href
  return pathname.replace(/^\/{2,}/, "/") + search + hash // what was kept once may have dot segments before two slashes
}
