import type { IncomingMessage, ServerResponse } from "node:http"
import { encodingFor } from "./accept-encoding.ts"
import type { Finished } from "./finished.ts"

/** Sends a finished answer: 304 to who has it already, compressed to who takes that, no body to HEAD. */
export async function send(request: IncomingMessage, response: ServerResponse, finished: Finished) {
  if (knows(request.headers["if-none-match"], finished)) {
    response.writeHead(304, finished.headersUnchanged).end()
    return
  }
  const ready = finished.in(encodingFor(request.headers["accept-encoding"]))
  const { headers, body } = ready instanceof Promise ? await ready : ready
  response.writeHead(finished.status, headers)
  response.end(request.method === "HEAD" ? undefined : body)
}

/** Validators are compared weakly, as RFC 9110 asks of If-None-Match. */
export function knows(header: string | undefined, { etag, status }: Finished) {
  if (header === undefined || status !== 200) return false
  const opaque = etag.slice(2)
  return header.trim() === "*" || header.split(",").some(each => each.trim().replace(/^W\//, "") === opaque)
}
