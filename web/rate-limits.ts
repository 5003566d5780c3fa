import type { IncomingMessage } from "node:http"
import { isAlertPage } from "../domain/alert-address.ts"
import { isLocale, preferredLocale } from "../domain/locales.ts"
import { limits } from "../platform/limits.ts"
import { clientIn } from "./client-in.ts"
import type { Finished } from "./finished.ts"
import { isQuestion, isSuggestion } from "./shared-address.ts"
import { tooManyPage } from "./trouble-page.ts"

/**
 * What a client is told that asks for more than its part of what is dear: what has to be made for it alone. Undefined for
 * everything else. Signing in and pictures are counted where they are understood (auth/sign-in.ts, app/desk/images).
 */

/** A search, a narrowed list or a question of a program, whose answer is not kept; and a page about alerts, which never is. */
export function tooManyQuestions(request: IncomingMessage, address: string): Finished | undefined {
  if (!isQuestion(address) && !isAlertPage(address)) return undefined
  const limiter = isSuggestion(address) ? limits().suggestions : limits().searches
  const wait = limiter.take(clientIn(request))
  return wait > 0 ? tooManyPage(address, wait) : undefined
}

/** Somebody has mail sent to an address: a new alert, or a link to those there are. */
export function tooManyAlerts(request: IncomingMessage): Finished | undefined {
  const wait = limits().alerts.take(clientIn(request))
  return wait > 0 ? tooManyPage(`/${localeOf(request)}`, wait) : undefined
}

/** The language of the page from which it comes, or else the one that the browser asks for. */
function localeOf({ headers }: IncomingMessage) {
  const [, segment = ""] = URL.parse(headers.referer ?? "")?.pathname.split("/") ?? []
  return isLocale(segment) ? segment : preferredLocale(headers["accept-language"] ?? null)
}
