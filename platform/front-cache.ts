import { callHttp, callPatience, requireSuccess } from "./http-call"
import { within } from "./within"

/** Caches take headers of some 8 kB in all. */
const longestHeader = 4_000

/** Asks the cache in front of us to drop the pages that carry one of these tags. Throws when it did not. */
export async function purgeFrontCache(address: string, tags: readonly string[], patience = callPatience) {
  const url = new URL(address)
  await within(patience, async signal => {
    for (const keys of headersOf(tags)) {
      const headers = { "Surrogate-Key": keys }
      requireSuccess(await callHttp(url, { method: "PURGE", headers, signal }))
    }
  })
}

/** The tags, separated by spaces, on as many lines as it takes. */
export function headersOf(tags: readonly string[]): string[] {
  const lines: string[] = []
  for (const tag of new Set(tags.map(encodeURI))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + tag.length < longestHeader)
      lines[lines.length - 1] = `${last} ${tag}`
    else lines.push(tag)
  }
  return lines
}
