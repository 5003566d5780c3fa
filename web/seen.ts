import type { IncomingMessage } from "node:http"
import { clientIn } from "./client-in.ts"
import type { HitCounts } from "./hit-counts.ts"
import { isRobot } from "./reader.ts"
import { isMalformed } from "./refusals.ts"
import { sharedAddress } from "./shared-address.ts"

/** Where a page that was rendered ahead tells that it is now being read; see components/site/site-module.js. */
export const seenAddress = "/seen"

const longest = 4_000

/**
 * Counts the page whose address was sent, if we gave it to whoever sends it ahead of being read. Nothing is rendered for
 * it. Gives the status of what is said to that.
 */
export async function noteSeen(request: IncomingMessage, counts: HitCounts) {
  if (request.headers["sec-fetch-site"] === "none") return 403 // no page of ours sent it
  const told = await bodyOf(request)
  if (told === undefined) return 413
  const address = /^\/[!-~]*$/.test(told) && !isMalformed(told) ? sharedAddress(told) : undefined
  if (address === undefined) return 400
  const asking = isRobot(request.headers["user-agent"]) ? "robots" : "people"
  counts.seen({ client: clientIn(request), address, asking })
  return 204
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  let body = ""
  for await (const chunk of request) {
    body += chunk
    if (body.length > longest) return undefined
  }
  return body
}
