import { awayByDigest, awaySentence } from "@/domain/database-away"
import type { Refusal } from "@/domain/refusal"

const unreachable =
  "The desk does not answer, so nothing was done as far as this page knows. What you typed is still here; try again in a moment."
const renewed =
  "The desk was brought up to date while this page was open, so it could not take this. Copy what you typed, then load the page again."
const faulty = "This could not be done because of a fault of ours. What you typed is still here."

/**
 * What to say when no outcome came back from an action. Only a request that got no answer is told as a desk that does
 * not answer, and a database that is away as that; another answer that is no outcome is a fault, or the sentence with which the server turned it away.
 */
export function failureOf(error: unknown): Pick<Refusal, "code" | "message"> {
  const {
    name = "",
    message = "",
    digest,
  } = (error ?? {}) as { name?: string; message?: string; digest?: string }
  if (name === "UnrecognizedActionError") return { code: "renewed", message: renewed }
  const away = awayByDigest(digest)
  if (away) {
    const lack = away === "away" ? undefined : away
    return { code: "away", message: awaySentence({ mayHaveHappened: true, lack }) }
  }
  if (digest) return { code: "fault", message: `${faulty} Its number is ${digest}.` }
  if (name === "TypeError") return { code: "unreachable", message: unreachable } // what `fetch` throws without an answer
  if (isSentence(message)) return { code: "refused", message: message.trim() }
  return { code: "unreachable", message: unreachable } // a proxy's own page, or a server that is starting
}

/** Our server's refusals are one sentence; the framework has a stock phrase for answers that it does not understand. */
const isSentence = (message: string) =>
  /^[A-Z].{10,200}\.\s*$/.test(message) && !message.startsWith("An unexpected response")

/** What the framework answers to a form that succeeded and leads on, while it is going there already. */
export const isRedirect = (error: unknown) =>
  String((error as { digest?: unknown } | undefined)?.digest).startsWith("NEXT_REDIRECT;")
