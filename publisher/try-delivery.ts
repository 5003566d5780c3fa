import type { ClaimedDelivery } from "@/db/commands/claim-delivery"
import { markDelivered, markUndelivered } from "@/db/commands/settle-delivery"
import { causeOf, isServersTrouble } from "@/db/error-cause"
import { masked } from "@/domain/alert"
import type { Channel } from "@/domain/topics"
import { within } from "@/platform/within"
import { deliver, Undeliverable } from "./deliver"

/** Milliseconds that any call may take; the lease on a delivery is longer. */
const longestCall = 10_000

/** Makes the call of a delivery that was claimed and writes down what became of it. */
export async function tryDelivery(channel: Channel, delivery: ClaimedDelivery) {
  try {
    const failure = await outcomeOf(within(longestCall, () => deliver[channel](delivery)))
    if (failure === undefined) await markDelivered(delivery)
    else
      await markUndelivered(
        delivery,
        withoutReader(delivery, inWords(failure)),
        failure instanceof Undeliverable,
      )
  } catch (error) {
    // the lease runs out and the delivery is tried again
    if (isServersTrouble(error)) return
    console.error(
      `What became of a delivery by ${channel} could not be written down:`,
      causeOf(error).message,
    )
  }
}

/** What went wrong; undefined when nothing did. */
const outcomeOf = (work: Promise<void>) =>
  work.then(
    () => undefined,
    (error: Error) => error,
  )

/** A mail server's refusal may name the reader; what is written down does not. */
const withoutReader = ({ alert, alertRequest }: ClaimedDelivery, words: string) =>
  alert || alertRequest ? words.replace(/[^\s<>@]+@[^\s<>@]+/g, masked) : words

function inWords(error: Error & { code?: string }) {
  if (error.code === "ENOTFOUND" || error.code === "EAI_AGAIN") return "The host's name is not known."
  if (error.code === "ECONNREFUSED") return "The connection was refused."
  return error.message
}
