import type { IncomingMessage } from "node:http"
import { clientIn } from "./client-in.ts"
import type { HitCounts } from "./hit-counts.ts"
import { isRobot } from "./reader.ts"
import { sharedAddress } from "./shared-address.ts"
import { shortBody } from "./short-body.ts"
import { isUnread, readTarget } from "./target.ts"

/** Where a page that was rendered ahead tells that it is now being read; see components/site/site-module.js. */
export const seenAddress = "/seen"

const longest = 4_000

const refusals = {
  elsewhere: { status: 403, sentence: "Only a page of this site can tell that it is being read." },
  tooLong: {
    status: 413,
    sentence: `The address of a page that is counted has ${longest} letters at most, so nothing was counted.`,
  },
  noPage: { status: 400, sentence: "This is no address of a public page, so nothing was counted." },
}
type Refusal = (typeof refusals)[keyof typeof refusals]

/**
 * Counts the page whose address was sent, if we gave it to whoever sends it ahead of being read. Nothing is rendered for
 * it. Gives what is said to that, where it cannot be.
 */
export async function noteSeen(request: IncomingMessage, counts: HitCounts): Promise<Refusal | undefined> {
  if (request.headers["sec-fetch-site"] === "none") return refusals.elsewhere
  const told = (await shortBody(request, longest))?.toString()
  if (told === undefined) return refusals.tooLong
  const read = readTarget(told)
  const address = isUnread(read) ? undefined : sharedAddress(read.url)
  if (address === undefined) return refusals.noPage
  const asking = isRobot(request.headers["user-agent"]) ? "robots" : "people"
  counts.seen({ client: clientIn(request), address, asking })
  return undefined
}
