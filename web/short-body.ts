import type { IncomingMessage } from "node:http"

/** Beyond this nobody waits for the end of it. */
const mostRead = 1_000_000

/**
 * A body that is to be short; undefined for one that is longer, and for one that somebody broke off, who hears no answer.
 * What is longer is not held but read to its end, because who is cut off while sending does not hear why.
 */
export async function shortBody(request: IncomingMessage, longest: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let length = 0
  try {
    for await (const part of request.iterator({ destroyOnReturn: false })) {
      length += part.length
      if (length <= longest) parts.push(part)
      if (length > mostRead) return undefined
    }
  } catch (error) {
    if (request.readableAborted) return undefined
    throw error
  }
  return length <= longest ? Buffer.concat(parts) : undefined
}
