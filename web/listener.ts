import type { IncomingMessage, ServerResponse } from "node:http"
import { answerFromApplication, type Handle } from "./application.ts"
import { everywhere, nothingLoads } from "./headers.ts"
import type { Health } from "./health.ts"
import { ownFiles } from "./own-files.ts"
import { refusalOf } from "./refusals.ts"
import { send } from "./send.ts"
import { hasSession, sharedAddress } from "./shared-address.ts"
import type { SharedAnswers } from "./shared-answers.ts"
import { troublePage } from "./trouble-page.ts"

type Site = {
  answers: SharedAnswers
  application: Handle
  health: Health
  isStopping: () => boolean
}

const plainText = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" }

/** What happens to a request: a kept answer, a fresh one, or the application's own. */
export function listenerFor({ answers, application, health, isStopping }: Site): Handle {
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { method = "GET", url = "/" } = request
    if (isStopping()) response.shouldKeepAlive = false // so that the next request goes elsewhere
    const isRead = method === "GET" || method === "HEAD"
    const isSignedIn = hasSession(request.headers.cookie)
    if (isRead && !isSignedIn) {
      const kept = answers.kept(url) ?? ownFiles.get(url)
      if (kept) return await send(request, response, kept)
    }

    const refusal = refusalOf(request)
    if (refusal) return say(response, refusal.status, refusal.sentence)
    const report = await health(request)
    if (report) return say(response, report.status, report.text, report.headers)

    const address = sharedAddress(url, { isSignedIn })
    if (address === undefined) {
      return await answerFromApplication(application, request, response)
    }
    if (!isRead) return say(response, 405, "This address can only be read.", { Allow: "GET, HEAD" })
    const kept = isSignedIn ? undefined : answers.kept(address)
    await send(request, response, kept ?? (await answers.fresh(address)))
  }

  return async (request, response) => {
    try {
      await answer(request, response)
    } catch (error) {
      console.error(`${request.method} ${request.url}:`, error)
      if (response.headersSent) response.destroy()
      else await send(request, response, troublePage(request.url ?? "/", 500).finished)
    }
  }
}

function say(response: ServerResponse, status: number, sentence: string, more: Record<string, string> = {}) {
  const headers = { ...everywhere, "Content-Security-Policy": nothingLoads, ...plainText, ...more }
  response.writeHead(status, headers).end(`${sentence}\n`)
}
