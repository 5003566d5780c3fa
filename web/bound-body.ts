import type { IncomingMessage } from "node:http"

/**
 * Counts what comes in of a body that does not tell its length, and tells once that it is too long; no more of it is
 * handed on. Whoever takes a form apart would hold all of it in memory.
 */
export function boundBody(request: IncomingMessage, longest: number, tooLong: () => void) {
  if (request.headers["transfer-encoding"] === undefined) return
  const { push } = request
  let length = 0
  let isTold = false
  request.push = (chunk: Buffer | null, encoding) => {
    length += chunk?.length ?? 0
    if (length <= longest) return push.call(request, chunk, encoding)
    if (!isTold) tooLong()
    isTold = true
    return false
  }
}
