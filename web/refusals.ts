import type { IncomingMessage } from "node:http"
import { isOneClick } from "../domain/alert-address.ts"
import { longestPost } from "../domain/length.ts"
import { env } from "../env.ts"
import { isSearch } from "./shared-address.ts"

/** What is refused before anybody looks at it: the status and a sentence; undefined for what may pass. */
export function refusalOf(request: IncomingMessage): { status: number; sentence: string } | undefined {
  if (isFromElsewhere(request))
    return { status: 403, sentence: "This came from another site and was refused." }
  if (isTooMuch(request))
    return {
      status: 413,
      sentence: "This is more than can be sent at once, so nothing was done. Send less of it.",
    }
  if (isTooLong(request)) return { status: 414, sentence: "This address is longer than any of ours." }
  if (isMalformed(request.url))
    return { status: 400, sentence: "This address is not written as addresses are." }
  return undefined
}

/**
 * A post must come from a page of ours: browsers say so in Sec-Fetch-Site, older ones in Origin. Programmes for mail say
 * neither when somebody stops an alert there; they know its private key.
 */
function isFromElsewhere({ method = "GET", url = "/", headers }: IncomingMessage) {
  if (["GET", "HEAD", "OPTIONS"].includes(method)) return false
  if (method === "POST" && isOneClick(url)) return false
  const site = headers["sec-fetch-site"]
  if (site !== undefined) return site !== "same-origin" && site !== "none"
  return headers.origin !== new URL(env.SITE_URL).origin
}

/** Pictures are long; their route counts for itself. A body that does not tell its length is counted where it is read. */
function isTooMuch({ url = "/", headers }: IncomingMessage) {
  const length = Number(headers["content-length"] ?? 0)
  if (/^\/desk\/images(?:[/?]|$)/.test(url)) return false
  return length > (/^\/desk(?:[/?]|$)/.test(url) ? longestPost : 1_000_000)
}

/**
 * Words that are searched for are cut to what anybody types, however much was pasted; ten thousand characters of any
 * script are up to twelve times as many in an address.
 */
const isTooLong = ({ url = "/" }: IncomingMessage) => url.length > (isSearch(url) ? 130_000 : 4_000)

/**
 * The framework answers 500 to an address such as /en/news/%E0%A4%A, and Postgres knows no letter 0. What a public page
 * looks for is rid of that letter where it is read.
 */
export function isMalformed(url = "/") {
  if (!url.startsWith("/")) return true
  try {
    decodeURIComponent(url)
    return /^[^?]*%00|^\/(?:desk|sign-in)\b.*%00/.test(url)
  } catch {
    return true // the platform's only way to say so
  }
}
