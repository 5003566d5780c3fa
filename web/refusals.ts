import type { IncomingMessage } from "node:http"
import { isOneClick } from "../domain/alert-address.ts"
import { longestPost } from "../domain/length.ts"
import { env } from "../env.ts"
import { malformed } from "./target.ts"

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
  if (!URL.canParse(`http://${request.headers.host}`)) return malformed
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

const isForPictures = (url: string) => /^\/desk\/images(?:\?|$)/.test(url)

/** Somewhat more than their own route takes, which tells it in words of its own. */
const longestPictures = 25_000_000

/** How much may be sent to an address, in bytes. */
export const longestAt = (url: string) =>
  isForPictures(url) ? longestPictures : /^\/desk(?:[/?]|$)/.test(url) ? longestPost : 1_000_000

/** Of pictures that are too long their own route tells. */
const isTooMuch = ({ url = "/", headers }: IncomingMessage) =>
  !isForPictures(url) && Number(headers["content-length"] ?? 0) > longestAt(url)
