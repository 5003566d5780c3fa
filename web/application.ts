import type { IncomingMessage, ServerResponse } from "node:http"
import { noting } from "../db/gate/refusals.ts"
import { inRequest, type RequestNote } from "../platform/request-note.ts"
import { clientIn } from "./client-in.ts"
import { everywhere, nothingLoads, plainText } from "./headers.ts"

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<unknown> | unknown

/** The desk and the door: the framework's own answers, with what every answer of ours carries. */
export async function answerFromApplication(
  handle: Handle,
  request: IncomingMessage,
  response: ServerResponse,
) {
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value)
  response.setHeader("Content-Security-Policy", nothingLoads)
  delete request.headers["x-forwarded-proto"] // by this the framework would speak TLS with this very server, which speaks none
  const refusals = { databaseIsAway: false }
  const note: RequestNote = { address: request.url ?? "/", client: clientIn(request) }
  const patience = () => (note.waitSeconds ? tooMany(note.waitSeconds) : refusals.databaseIsAway && away)
  tellPatience(response, patience)
  if (isHardToRead(request)) tellMisread(response, note)
  await inRequest(note, () => noting(refusals, () => handle(request, response)))
}

/** What the framework takes apart before it asks anything of ours: forms, actions, and its own scripts' state. */
const isHardToRead = ({ method, headers }: IncomingMessage) =>
  method === "POST" || "next-router-state-tree" in headers

/**
 * The framework makes a 500 also of what it cannot take apart. Where nothing of ours was asked by then, it is the request
 * that is wrong, and it is told so; of what the framework would have said the rest is dropped.
 */
function tellMisread(response: ServerResponse, note: RequestNote) {
  note.isHardToRead = true
  const { writeHead, write, end } = response
  let isTold = false
  function isMisread(status: number) {
    if (isTold || response.headersSent || status !== 500 || note.isRead) return isTold
    isTold = true
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    writeHead.call(response, 400, { ...everywhere, "Content-Security-Policy": nothingLoads, ...plainText })
    end.call(response, "What was sent is not understood, so nothing was done.\n", "utf8")
    return true
  }
  Object.assign(response, {
    writeHead: (status: number, ...rest: []) =>
      isMisread(status) ? response : writeHead.call(response, status, ...rest),
    write: (...chunk: Parameters<typeof write>) =>
      isMisread(response.statusCode) || write.apply(response, chunk),
    end: (...chunk: Parameters<typeof end>) =>
      isMisread(response.statusCode) ? response : end.apply(response, chunk),
  })
}

type Patience = { status: number; seconds: number }

/** Not before those seconds. */
const tooMany = (seconds: number): Patience => ({ status: 429, seconds })
const away: Patience = { status: 503, seconds: 5 }

/**
 * The framework makes a 500 of every error, and a 200 of a page, or of an answer to its scripts, that says that too much
 * was asked or that the database is away. They are what they are then, and worth another try.
 */
function tellPatience(response: ServerResponse, patienceAsked: () => Patience | false) {
  const writeHead = response.writeHead
  response.writeHead = ((status: number, ...rest: []) => {
    const patience = patienceAsked()
    const type = String(response.getHeader("content-type"))
    const tells = type.startsWith("text/html") || (type.startsWith("text/x-component") && patience !== away)
    if (!patience || !(status === 500 || (status === 200 && tells)))
      return writeHead.call(response, status, ...rest)
    response.setHeader("Retry-After", String(patience.seconds))
    return writeHead.call(response, patience.status, ...rest)
  }) as typeof writeHead
}
