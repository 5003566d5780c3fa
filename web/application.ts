import type { IncomingMessage, ServerResponse } from "node:http"
import { noting } from "../db/gate/refusals.ts"
import { inRequest, type RequestNote, requestNote } from "../platform/request-note.ts"
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
  const note = { databaseIsAway: false }
  tellAway(response, note)
  await inRequest(request.url ?? "/", () => {
    if (isHardToRead(request)) tellMisread(response, requestNote() ?? { address: "/" })
    return noting(note, () => handle(request, response))
  })
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
