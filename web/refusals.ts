import type { IncomingMessage } from "node:http"
import { isOneClick } from "../domain/alert-address.ts"
import { longestPost } from "../domain/length.ts"
import { env } from "../env.ts"
import { isSearch } from "./shared-address.ts"

export type Refusal = { status: number; sentence: string; headers?: Record<string, string> }

export const tooMuch = {
  status: 413,
  sentence: "This is more than can be sent at once, so nothing was done. Send less of it.",
}

/** What is refused before anybody looks at it: the status and a sentence; undefined for what may pass. */
export function refusalOf(request: IncomingMessage): Refusal | undefined {
  if (isFromElsewhere(request))
    return { status: 403, sentence: "This came from another site and was refused." }
  if (isEncoded(request))
    return {
      status: 415,
      sentence: "What was sent is compressed, and nothing here is read like that. Send it as it is.",
      headers: { "Accept-Encoding": "identity" },
    }
  if (isTooMuch(request)) return tooMuch
  if (isTooLong(request)) return { status: 414, sentence: "This address is longer than any of ours." }
  if (isMalformed(request.url) || !URL.canParse(`http://${request.headers.host}`))
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
  const { origin } = headers
  if (origin !== undefined && origin !== "null" && !URL.canParse(origin)) return true // no browser writes it so
  const site = headers["sec-fetch-site"]
  if (site !== undefined) return site !== "same-origin" && site !== "none"
  return origin !== new URL(env.SITE_URL).origin
}

const isEncoded = ({ headers }: IncomingMessage) =>
  !["", "identity"].includes(headers["content-encoding"]?.trim().toLowerCase() ?? "")

const isForPictures = (url: string) => /^\/desk\/images(?:[/?]|$)/.test(url)

/** Somewhat more than their own route takes, which tells it in words of its own. */
const longestPictures = 25_000_000

/** How much may be sent to an address, in bytes. */
export const longestAt = (url: string) =>
  isForPictures(url) ? longestPictures : /^\/desk(?:[/?]|$)/.test(url) ? longestPost : 1_000_000

/** Of pictures that are too long their own route tells. */
const isTooMuch = ({ url = "/", headers }: IncomingMessage) =>
  !isForPictures(url) && Number(headers["content-length"] ?? 0) > longestAt(url)

/**
 * Words that are searched for are cut to what anybody types, however much was pasted; ten thousand characters of any
 * script are up to twelve times as many in an address.
 */
const isTooLong = ({ url = "/" }: IncomingMessage) => url.length > (isSearch(url) ? 130_000 : 4_000)

/**
 * The framework answers 500 to a path such as /en/news/%E0%A4%A, and Postgres knows no letter 0. What a public page
 * looks for is rid of that letter where it is read. Behind the "?" nothing is badly written: campaigns, mail programs and
 * old browsers write what they like there, and it is read by URLSearchParams alone, which takes a stray "%" for itself.
 */
export function isMalformed(url = "/") {
  if (!url.startsWith("/")) return true
  const [path = ""] = url.split("?", 1)
  try {
    return decodeURIComponent(path).includes("\0") || /^\/(?:desk|sign-in)\b.*%00/.test(url)
  } catch {
    return true // the platform's only way to say so
  }
}
