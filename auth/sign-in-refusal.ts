import { TooManyTries } from "@/db/commands/sign-in-tries"
import { requestNote } from "@/platform/request-note"
import { TooBusy } from "./sign-in-queue"

/** The same words for an unknown address, a wrong password and a disabled account. */
export const refusal =
  "That e-mail address and password do not go together. After several wrong tries there is a little wait before the next one."

/** What is told to whom nothing was judged; it goes out as 429, with the seconds. Any other error is thrown on. */
export function refusedForNow(error: unknown): string {
  if (!(error instanceof TooBusy || error instanceof TooManyTries)) throw error
  return waitFor(error.seconds, reasons[error.by])
}

const reasons = {
  everybody: "Many people are signing in just now.",
  account: "Several tries to sign in to this account are still being looked at.",
  own: "There were too many wrong passwords for this account from here.",
  strangers:
    "There were too many wrong passwords for this account. A browser that it was signed in with before is still let in.",
  client: "There were too many tries to sign in from here.",
}

export function waitFor(seconds: number, reason: string) {
  const note = requestNote()
  if (note) note.waitSeconds = seconds
  return `${reason} This try was not looked at. Try again in ${inWords(seconds)}.`
}

export const tooManyFromHere = (seconds: number) => waitFor(seconds, reasons.client)

function inWords(seconds: number) {
  const [number, unit] = seconds < 100 ? [seconds, "second"] : [Math.ceil(seconds / 60), "minute"]
  return `${number} ${unit}${number === 1 ? "" : "s"}`
}
