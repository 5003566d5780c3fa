import type { IncomingMessage, ServerResponse } from "node:http"
import { isTypedInto } from "../domain/alert-address.ts"
import { hasSession } from "../platform/session-cookie.ts"
import { answerFromApplication, type Handle } from "./application.ts"
import { clientIn } from "./client-in.ts"
import type { Finished } from "./finished.ts"
import type { formsWith } from "./form-response.ts"
import { everywhere } from "./headers.ts"
import type { Health } from "./health.ts"
import type { HitCounts } from "./hit-counts.ts"
import { judgeBody } from "./judged-body.ts"
import { methodsAt } from "./methods.ts"
import { wayByParameters } from "./old-addresses.ts"
import { ownFiles } from "./own-files.ts"
import { answerOtherMethod, problemAnswer } from "./problem-answer.ts"
import { tooManyAlerts, tooManyQuestions } from "./rate-limits.ts"
import { readerOf } from "./reader.ts"
import { type Refusal, refusalOf } from "./refusals.ts"
import { say, sayAndClose } from "./say.ts"
import { noteSeen, seenAddress } from "./seen.ts"
import { send } from "./send.ts"
import { isForPrograms, isQuestion, sharedAddress } from "./shared-address.ts"
import type { SharedAnswers } from "./shared-answers.ts"
import { isUnread, malformed, readTarget } from "./target.ts"
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

/** What happens to a request: a kept answer, a fresh one, or the application's own. */
export function listenerFor({ answers, application, forms, health, counts, isStopping }: Site): Handle {
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { method = "GET" } = request
    if (isStopping()) response.shouldKeepAlive = false // so that the next request goes elsewhere
    if (request.headers.host === undefined && request.httpVersion !== "1.0")
      return say(response, 400, "This request does not say to which site it goes (Host).", {
        Connection: "close",
      })
    const target = readTarget(request.url)
    if (isUnread(target)) return await refuse(request, response, target)
    const { url, isFolded } = target
    request.url = url // whoever is asked from here on reads the same
    const isRead = method === "GET" || method === "HEAD"
    const isSignedIn = hasSession(request.headers.cookie)
    const own = isRead ? ownFiles.get(url) : undefined // nobody else knows of them, whoever asks
    if (own) return await send(request, response, own)
    if (isRead && !isSignedIn && !isFolded) {
      const kept = answers.kept(url)
      if (kept) return await sendAndCount(request, response, { finished: kept, address: url })
    }

    const refusal = refusalOf(request)
    if (refusal) return await refuse(request, response, refusal)
    const address = sharedAddress(url, { isSignedIn })
    if (isFolded && !isRead) return await refuse(request, response, malformed)
    const isForFramework = address === undefined && url !== seenAddress && !isTypedInto(url)
    const unlike = isForFramework ? await judgeBody(request) : undefined
    if (unlike) return sayOver(response, unlike)
    const report = await health(request)
    if (report && !isRead) return readOnly(response)
    if (report) return say(response, report.status, report.text, report.headers)

    if (isFolded && address === undefined) return leadOn(response, url)
    if (method === "POST" && url === seenAddress) {
      const refused = isSignedIn ? undefined : await noteSeen(request, counts)
      if (refused) return sayAndClose(response, refused.status, refused.sentence)
      response.writeHead(204, { ...everywhere, "Cache-Control": "no-store" }).end()
      return
    }
    if (method === "POST" && isTypedInto(url)) {
      const refused = tooManyAlerts(request)
      return refused ? await send(request, response, refused) : await forms(request, response)
    }
    if (address === undefined) {
      const methods = methodsAt(url)
      if (!methods.split(", ").includes(method))
        return say(response, 405, `This address takes ${methods} and nothing else.`, { Allow: methods })
      const isFrontDoor = isRead && url.startsWith("/?")
      const refused = isFrontDoor ? tooManyQuestions(request, url) : undefined
      if (refused) return await send(request, response, refused)
      const way = isFrontDoor ? await wayByParameters(url, answers) : undefined
      if (!way) return await answerFromApplication(application, request, response)
      return await sendAndCount(request, response, { finished: way, address: url })
    }
    if (!isRead && isForPrograms(url)) return await answerOtherMethod(request, response)
    if (!isRead) return readOnly(response)
    const kept = isSignedIn ? undefined : answers.kept(address)
    const refused = kept ? undefined : tooManyQuestions(request, address)
    if (refused) return await send(request, response, refused)
    const page = kept ?? (await answers.fresh(address))
    if (isFolded && page.status === 200) return leadOn(response, url)
    const mayLeadOn = url !== address && [301, 404].includes(page.status)
    const refusedThere = mayLeadOn && !isQuestion(address) ? tooManyQuestions(request, url) : undefined
    if (refusedThere) return await send(request, response, refusedThere)
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
    const asking = readerOf(name => request.headers[name]?.toString())
    if (asking) counts.answered({ client: clientIn(request), address, status: finished.countsAs, asking })
  }

  return async (request, response) => {
    try {
      await answer(request, response)
    } catch (error) {
      console.error(`${request.method} ${withoutKey(request.url).slice(0, 300)}:`, error)
      if (response.headersSent) response.destroy()
      else await send(request, response, troublePage(request.url ?? "/", 500).finished)
    }
  }
}

async function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal) {
  if (isForPrograms(request.url ?? "/"))
    return await send(request, response, problemAnswer({ ...refusal, detail: refusal.sentence }))
  say(response, refusal.status, refusal.sentence, { ...refusal.headers, ...forScripts(request) })
}

const leadOn = (response: ServerResponse, url: string) =>
  say(response, 308, "This address is written with one slash at its beginning.", { Location: url })

/** A body that tells its length is read to its end and dropped; who is cut off while sending does not hear why. */
function sayOver(response: ServerResponse, { status, sentence }: Refusal) {
  const isEndless = "transfer-encoding" in response.req.headers && !response.req.complete
  return (isEndless ? sayAndClose : say)(response, status, sentence, forScripts(response.req))
}

/** The framework's scripts hand a page the sentence of an answer with exactly this type. */
const forScripts = ({ headers }: IncomingMessage): Record<string, string> =>
  "next-action" in headers ? { "Content-Type": "text/plain" } : {}

/** No log may open what belongs to a reader. */
const withoutKey = (url = "/") => url.replace(/([?&]key=)[^&]*/g, "$1…")

const readOnly = (response: ServerResponse) =>
  say(response, 405, "This address can only be read.", { Allow: "GET, HEAD" })
