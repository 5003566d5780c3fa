import type { ServerResponse } from "node:http"
import { everywhere, nothingLoads, plainText } from "./headers.ts"

/** The headers of a sentence to whoever asked. */
export const sentenceHeaders = { ...everywhere, "Content-Security-Policy": nothingLoads, ...plainText }

/** Answers with a sentence and nothing else. */
export function say(
  response: ServerResponse,
  status: number,
  sentence: string,
  more: Record<string, string> = {},
) {
  response.writeHead(status, { ...sentenceHeaders, ...more }).end(`${sentence}\n`)
}

/** The same to whoever is still sending: nothing more of it is read, so its connection is of no use any more. */
export function sayAndClose(
  response: ServerResponse,
  status: number,
  sentence: string,
  more: Record<string, string> = {},
) {
  const request = response.req
  response.once("finish", () => request.destroy())
  if (response.headersSent) return request.destroy()
  say(response, status, sentence, { ...more, Connection: "close" })
}
