import type { IncomingMessage, ServerResponse } from "node:http"
import { noting } from "../db/gate/refusals.ts"
import { inRequest } from "../platform/request-note.ts"
import { everywhere, nothingLoads } from "./headers.ts"

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<unknown> | unknown

/** The desk and the door: the framework's own answers, with what every answer of ours carries. */
export async function answerFromApplication(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
) {
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value)
  response.setHeader("Content-Security-Policy", nothingLoads)
  const note = { databaseIsAway: false }
  tellAway(response, note)
  await inRequest(request.url ?? "/", () => noting(note, () => handle(request, response)))
}

/**
 * The framework makes a 500 of every error, and a 200 of a page that says that the database is away; both are a 503
 * then, and worth another try.
 */
function tellAway(response: ServerResponse, note: { databaseIsAway: boolean }) {
  const writeHead = response.writeHead
  response.writeHead = ((status: number, ...rest: []) => {
    const isPage = String(response.getHeader("content-type")).startsWith("text/html")
    const isAway = note.databaseIsAway && (status === 500 || (status === 200 && isPage))
    if (isAway) response.setHeader("Retry-After", "5")
    return writeHead.call(response, isAway ? 503 : status, ...rest)
  }) as typeof writeHead
}
