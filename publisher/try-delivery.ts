import type { ClaimedDelivery } from "@/db/commands/claim-delivery"
import { markDelivered, markUndelivered } from "@/db/commands/settle-delivery"
import { suspendReader } from "@/db/commands/suspend-reader"
import { causeOf, isServersTrouble } from "@/db/error-cause"
import { errorLine } from "@/db/error-line"
import { masked } from "@/domain/alert"
import type { Channel } from "@/domain/topics"
import { MailNotTaken, mailPatience } from "@/platform/mail"
import { within } from "@/platform/within"
import { deliver, Undeliverable } from "./deliver"

/** Milliseconds that a call may take; the lease on a delivery is longer. A mail server's slowness is bounded by stages. */
export const longestCall: Record<Channel, number> = {
  mail: mailPatience.handingOver + mailPatience.endOfData + 10_000,
  webhook: 10_000,
  purge: 10_000,
}

/** Makes the call of a delivery that was claimed and writes down what became of it. */
export async function tryDelivery(channel: Channel, delivery: ClaimedDelivery) {
  try {
    const failure = await outcomeOf(within(longestCall[channel], () => deliver[channel](delivery)))
    if (failure === undefined) return await markDelivered(delivery)
    const words = withoutReader(delivery, inWords(failure))
    if (failure instanceof MailNotTaken && failure.refusal === "recipient")
      await suspendReader(delivery, words)
    await markUndelivered(delivery, words, isFinal(failure))
  } catch (error) {
    // the lease runs out and the delivery is tried again
    if (isServersTrouble(error)) return
    console.error(`What became of a delivery by ${channel} could not be written down: ${errorLine(error)}`)
  }
}

/** What went wrong; undefined when nothing did. */
const outcomeOf = (work: Promise<void>) =>
  work.then(
    () => undefined,
    (error: Error) => error,
  )

/** Neither this address nor this letter will be taken another time. What is wrong with us, somebody may set right. */
const isFinal = (failure: Error) =>
  failure instanceof Undeliverable ||
  (failure instanceof MailNotTaken && (failure.refusal === "recipient" || failure.refusal === "letter"))

/** A mail server's refusal may name the reader; what is written down does not. */
const withoutReader = ({ alert, alertRequest }: ClaimedDelivery, words: string) =>
  alert || alertRequest ? words.replace(/[^\s<>@]+@[^\s<>@]+/g, masked) : words

function inWords(failure: Error) {
  const { code } = causeOf(failure)
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "The host's name is not known."
  if (code === "ECONNREFUSED") return "The connection was refused."
  return failure.message
}
