import type { IncomingMessage, ServerResponse } from "node:http"
import { inject } from "light-my-request"
import { noting } from "../db/gate/refusals.ts"
import { inRequest, type RequestNote, requestNote } from "../platform/request-note.ts"
import { Slots, TooBusy } from "../platform/slots.ts"
import type { Handle } from "./application.ts"
import { clientIn } from "./client-in.ts"
import type { Finished } from "./finished.ts"
import { everywhere, nothingLoads } from "./headers.ts"
import { send } from "./send.ts"
import type { Rendered } from "./shared-answers.ts"
import { busyPage, troublePage } from "./trouble-page.ts"

/** More than any form of the public site is long. */
const longest = 10_000
const passedOn = ["content-type", "location", "retry-after"]
/** Each of these pages is one reader's own, so none is shared; those who wait for one wait for each other alone. */
const pages = { atOnce: 2, waiting: 50, patience: 4_000 }

/**
 * A form of the public site. Where it comes back with what was typed, its page is drawn as the answer to this very post:
 * nothing that was typed stands in an address, with scripts or without.
 */
export function formsWith(handle: Handle, render: (address: string) => Promise<Rendered>) {
  const slots = new Slots(pages)
  const draw = ({ page, refusal }: CameBack, client: string) =>
    slots
      .run(() => inRequest({ address: page, client, refused: refusal }, () => render(page)))
      .catch(error => {
        if (error instanceof TooBusy) return busyPage(page)
        throw error
      })
  return async (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? "/"
    const client = clientIn(request)
    const payload = await bodyOf(request)
    if (payload === undefined)
      return response.writeHead(413, plain).end("This is more than the form takes.\n")
    const away = { databaseIsAway: false }
    const { answer, cameBack } = await noting(away, () =>
      inRequest({ address: url, client }, async () => {
        const answer = await answerTo(handle, { url, payload, type: request.headers["content-type"] })
        return { answer, cameBack: requestNote()?.cameBack }
      }),
    )
    const { statusCode: status, headers } = answer
    if (status >= 500)
      return await send(request, response, troublePage(url, away.databaseIsAway ? 503 : status).finished)
    if (cameBack) {
      const { finished } = await draw(cameBack, client)
      return await send(request, response, asAnswer(finished, status, headers["retry-after"]))
    }
    const kept = passedOn.flatMap(name =>
      headers[name] === undefined ? [] : [[name, String(headers[name])]],
    )
    response.writeHead(status, { ...plain, ...Object.fromEntries(kept) }).end(answer.rawPayload)
  }
}

type CameBack = NonNullable<RequestNote["cameBack"]>

const plain = {
  ...everywhere,
  "Content-Security-Policy": nothingLoads,
  "Content-Type": "text/plain; charset=utf-8",
  "Cache-Control": "no-store",
}

/** A page that could not be drawn keeps its own status. */
const asAnswer = (page: Finished, status: number, retryAfter: unknown) =>
  page.status === 200
    ? page.withStatus(status, retryAfter === undefined ? {} : { "retry-after": String(retryAfter) })
    : page

/** Undefined for what is too long, and for what somebody broke off, who hears no answer. */
async function bodyOf(request: IncomingMessage) {
  const parts: Buffer[] = []
  let length = 0
  try {
    for await (const part of request) {
      length += part.length
      if (length > longest) return undefined
      parts.push(part)
    }
  } catch (error) {
    if (request.readableAborted) return undefined
    throw error
  }
  return Buffer.concat(parts)
}

type Post = { url: string; payload: Buffer; type: string | undefined }

function answerTo(handle: Handle, { url, payload, type }: Post) {
  const { promise: failed, reject } = Promise.withResolvers<never>()
  const dispatch = async (request: unknown, response: unknown) => {
    try {
      await handle(request as IncomingMessage, response as ServerResponse)
    } catch (error) {
      reject(error)
    }
  }
  const headers = type === undefined ? {} : { "content-type": type }
  return Promise.race([inject(dispatch, { method: "POST", url, headers, payload }), failed])
}
