import { type IncomingMessage, type ServerResponse, STATUS_CODES } from "node:http"
import { Finished } from "./finished.ts"
import { everywhere, nothingLoads, openToPrograms } from "./headers.ts"
import { send } from "./send.ts"

type Problem = { status: number; detail: string; headers?: Record<string, string> }

/** What programs are told when it is we, and not the interface itself, who cannot answer; as RFC 9457 has it. */
export const problemAnswer = ({ status, detail, headers }: Problem) =>
  new Finished({
    status,
    headers: {
      ...everywhere,
      ...openToPrograms,
      "content-security-policy": nothingLoads,
      "content-type": "application/problem+json",
      ...headers,
    },
    body: Buffer.from(JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status, detail })),
  })

const methods = "GET, HEAD, OPTIONS"

/** A browser asks first whether a page of another origin may send its headers; all else can only be refused. */
export async function answerOtherMethod(request: IncomingMessage, response: ServerResponse) {
  if (request.method !== "OPTIONS")
    return await send(
      request,
      response,
      problemAnswer({ status: 405, detail: "This can only be read.", headers: { allow: methods } }),
    )
  response
    .writeHead(204, {
      ...everywhere,
      ...openToPrograms,
      Allow: methods,
      "Access-Control-Allow-Methods": methods,
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Max-Age": "86400",
    })
    .end()
}
