import type { IncomingMessage, ServerResponse } from "node:http"
import { inject } from "light-my-request"
import { noting } from "../db/gate/refusals.ts"
import { inRequest, type RequestNote, requestNote } from "../platform/request-note.ts"
import { Slots, TooBusy } from "../platform/slots.ts"
import type { Handle } from "./application.ts"
import { clientIn } from "./client-in.ts"
import type { Finished } from "./finished.ts"
import { sayAndClose, sentenceHeaders } from "./say.ts"
import { send } from "./send.ts"
import type { Rendered } from "./shared-answers.ts"
import { shortBody } from "./short-body.ts"
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
    const payload = await shortBody(request, longest)
    if (payload === undefined)
      return sayAndClose(response, 413, "This is more than the form takes, so nothing was done.")
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
    response.writeHead(status, { ...sentenceHeaders, ...Object.fromEntries(kept) }).end(answer.rawPayload)
  }
}

type CameBack = NonNullable<RequestNote["cameBack"]>

/** A page that could not be drawn keeps its own status. */
const asAnswer = (page: Finished, status: number, retryAfter: unknown) =>
  page.status === 200
    ? page.withStatus(status, retryAfter === undefined ? {} : { "retry-after": String(retryAfter) })
    : page

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
