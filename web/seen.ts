import type { IncomingMessage } from "node:http"
import type { HitCounts } from "./hit-counts.ts"
import { isRobot } from "./reader.ts"
import { isMalformed } from "./refusals.ts"
import { sharedAddress } from "./shared-address.ts"
import type { SharedAnswers } from "./shared-answers.ts"

/** Where a page that was rendered ahead tells that it is now being read; see components/site/site-module.js. */
export const seenAddress = "/seen"

const longest = 4_000

/** Counts the page whose address was sent, if it is one that we answer. Gives the status of what is said to that. */
export async function noteSeen(request: IncomingMessage, answers: SharedAnswers, counts: HitCounts) {
  if (request.headers["sec-fetch-site"] === "none") return 403 // no page of ours sent it
  const told = await bodyOf(request)
  if (told === undefined) return 413
  const address = /^\/[!-~]*$/.test(told) && !isMalformed(told) ? sharedAddress(told) : undefined
  if (address === undefined) return 400
  const { countsAs } = answers.kept(address) ?? (await answers.fresh(address))
  if (countsAs) counts.add(address, countsAs, isRobot(request.headers["user-agent"]) ? "robots" : "people")
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
