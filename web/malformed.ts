import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http"
import type { Duplex } from "node:stream"
import { say, sentenceHeaders } from "./say.ts"

/** What a broken request is told; anything else that the parser cannot read is a 400. */
const refusals: Record<string, [status: number, sentence: string]> = {
  HPE_HEADER_OVERFLOW: [431, "The headers of this request are longer than any that are read here."],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, "The chunks of this request carry more than is read here."],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "This request took too long to arrive, so nothing was done."],
}
const unreadable: [number, string] = [400, "This is not written as a request is, so nothing was done."]
/** Who still sends is given so long to hear it, in milliseconds. */
const lingering = 1_000

/**
 * What Node's own parser refuses comes to no listener, and Node would answer without a sentence and without what every
 * answer of ours carries. Nothing is said into an answer that has begun.
 */
export function answerMalformed(server: Server) {
  const answering = new WeakMap<Duplex, ServerResponse>()
  const told = new WeakSet<Duplex>()
  server.prependListener("request", (request: IncomingMessage, response: ServerResponse) => {
    answering.set(request.socket, response)
  })
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (told.has(socket)) return // what else it sends is not read either
    const response = answering.get(socket)
    const hasBegun = response?.headersSent && !response.writableFinished
    if (!socket.writable || hasBegun) return socket.destroy(error)
    told.add(socket)
    socket.end(answerFor(...(refusals[error.code ?? ""] ?? unreadable)))
    setTimeout(() => socket.destroy(), lingering).unref()
  })
  server.on("checkExpectation", (_request: IncomingMessage, response: ServerResponse) =>
    say(response, 417, "This request expects what nothing here does (Expect), so nothing was done.", {
      Connection: "close",
    }),
  )
}

function answerFor(status: number, sentence: string) {
  const body = `${sentence}\n`
  const headers = {
    ...sentenceHeaders,
    Date: new Date().toUTCString(),
    Connection: "close",
    "Content-Length": String(Buffer.byteLength(body)),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", body].join("\r\n")
}
