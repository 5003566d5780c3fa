import type { IncomingMessage, ServerResponse } from "node:http"
import { isTypedInto } from "../domain/alert-address.ts"
import type { formsWith } from "./answer-form.ts"
import { answerFromApplication, type Handle } from "./application.ts"
import type { Finished } from "./finished.ts"
import { everywhere, nothingLoads } from "./headers.ts"
import type { Health } from "./health.ts"
import type { HitCounts } from "./hit-counts.ts"
import { wayByParameters } from "./old-addresses.ts"
import { ownFiles } from "./own-files.ts"
import { answerOtherMethod, problemAnswer } from "./problem-answer.ts"
import { readerOf } from "./reader.ts"
import { refusalOf } from "./refusals.ts"
import { noteSeen, seenAddress } from "./seen.ts"
import { send } from "./send.ts"
import { hasSession, isForPrograms, sharedAddress } from "./shared-address.ts"
import type { SharedAnswers } from "./shared-answers.ts"
import { troublePage } from "./trouble-page.ts"

type Site = {
  answers: SharedAnswers
  application: Handle
  /** Forms into which readers type. */
  forms: ReturnType<typeof formsWith>
  health: Health
  counts: HitCounts
  isStopping: () => boolean
}

const plainText = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" }

/** What happens to a request: a kept answer, a fresh one, or the application's own. */
export function listenerFor({ answers, application, forms, health, counts, isStopping }: Site): Handle {
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { method = "GET", url = "/" } = request
    if (isStopping()) response.shouldKeepAlive = false // so that the next request goes elsewhere
    const isRead = method === "GET" || method === "HEAD"
    const isSignedIn = hasSession(request.headers.cookie)
    const own = isRead ? ownFiles.get(url) : undefined // nobody else knows of them, whoever asks
    if (own) return await send(request, response, own)
    if (isRead && !isSignedIn) {
      const kept = answers.kept(url)
      if (kept) return await sendAndCount(request, response, { finished: kept, address: url })
    }

    const refusal = refusalOf(request)
    if (refusal && isForPrograms(url))
      return await send(request, response, problemAnswer({ ...refusal, detail: refusal.sentence }))
    if (refusal) return say(response, refusal.status, refusal.sentence, forScripts(request))
    const report = await health(request)
    if (report) return say(response, report.status, report.text, report.headers)

    const address = sharedAddress(url, { isSignedIn })
    if (method === "POST" && url === seenAddress) {
      const status = isSignedIn ? 204 : await noteSeen(request, answers, counts)
      response.writeHead(status, { ...everywhere, "Cache-Control": "no-store" }).end()
      return
    }
    if (method === "POST" && isTypedInto(url)) return await forms(request, response)
    if (address === undefined) {
      const way = isRead && url.startsWith("/?") ? await wayByParameters(url, answers) : undefined
      if (!way) return await answerFromApplication(application, request, response)
      return await sendAndCount(request, response, { finished: way, address: url })
    }
    if (!isRead && isForPrograms(url)) return await answerOtherMethod(request, response)
    if (!isRead) return say(response, 405, "This address can only be read.", { Allow: "GET, HEAD" })
    const kept = isSignedIn ? undefined : answers.kept(address)
    const page = kept ?? (await answers.fresh(address))
    const mayLeadOn = url !== address && [301, 404].includes(page.status)
    const way = mayLeadOn ? await wayByParameters(url, answers) : undefined
    const asked = way || page.status === 404 ? url : address
    await sendAndCount(request, response, { finished: way ?? page, address: asked })
  }

  /** Who is signed in is no reader, and HEAD shows nobody anything. */
  async function sendAndCount(
    request: IncomingMessage,
    response: ServerResponse,
    { finished, address }: { finished: Finished; address: string },
  ) {
    await send(request, response, finished)
    if (finished.countsAs === undefined || request.method !== "GET" || hasSession(request.headers.cookie))
      return
    const reader = readerOf(name => request.headers[name]?.toString())
    if (reader) counts.add(address, finished.countsAs, reader)
  }

  return async (request, response) => {
    try {
      await answer(request, response)
    } catch (error) {
      console.error(`${request.method} ${withoutKey(request.url)}:`, error)
      if (response.headersSent) response.destroy()
      else await send(request, response, troublePage(request.url ?? "/", 500).finished)
    }
  }
}

/** The framework's scripts hand a page the sentence of an answer with exactly this type. */
const forScripts = ({ headers }: IncomingMessage): Record<string, string> =>
  "next-action" in headers ? { "Content-Type": "text/plain" } : {}

/** No log may open what belongs to a reader. */
const withoutKey = (url = "/") => url.replace(/([?&]key=)[^&]*/g, "$1…")

function say(response: ServerResponse, status: number, sentence: string, more: Record<string, string> = {}) {
  const headers = { ...everywhere, "Content-Security-Policy": nothingLoads, ...plainText, ...more }
  response.writeHead(status, headers).end(`${sentence}\n`)
}
