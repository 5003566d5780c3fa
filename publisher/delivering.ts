import { setTimeout as wait } from "node:timers/promises"
import { type ClaimedDelivery, claimDelivery } from "@/db/commands/claim-delivery"
import { expandEvents } from "@/db/commands/expand-events"
import { markDelivered, markUndelivered } from "@/db/commands/settle-delivery"
import { causeOf } from "@/db/error-cause"
import { untilNextDelivery } from "@/db/queries/next-due"
import type { Channel } from "@/domain/topics"
import { env } from "@/env"
import { within } from "@/platform/within"
import { deliver, Undeliverable } from "./deliver"
import { type Loop, longestSleep, startLoop } from "./loop"

/** Milliseconds that any call may take; the lease on a delivery is longer. */
const longestCall = 10_000

type Lane = {
  /** How many calls at once, and how many to one address: a receiver that is dead has the others wait for nothing. */
  atOnce: number
  perAddress: number
  /** Whether texts that go live at this moment come first. */
  isPatient: boolean
}
const lanes: Record<Channel, Lane> = {
  purge: { atOnce: 4, perAddress: 4, isPatient: false },
  webhook: { atOnce: 8, perAddress: 2, isPatient: true },
  mail: { atOnce: 4, perAddress: 4, isPatient: true },
}

/** Milliseconds to let pass while texts go live, so that what they have to tell is gathered. */
const whilePublishing = 200

/**
 * Tells the world outside what happened: makes the deliveries of new events, and calls the receivers, each channel in
 * a lane of its own. No transaction is open while a receiver is called, and what goes live comes first.
 */
export function startDelivering(isPublishing: () => boolean) {
  const expanding = startLoop("Making deliveries", async isOver => {
    if (isPublishing()) await wait(whilePublishing)
    while (!isOver() && (await expandEvents(env.FRONT_CACHE_PURGE_URL)) > 0);
    return longestSleep
  })
  const calling = (Object.keys(lanes) as Channel[]).map(channel => startLane(channel, isPublishing))
  return {
    /** There are new events. */
    expand: expanding.wake,
    /** There are deliveries that may be due. */
    deliver() {
      for (const lane of calling) lane.wake()
    },
    async stop() {
      await Promise.all([expanding, ...calling].map(each => each.stop()))
    },
  }
}

function startLane(channel: Channel, isPublishing: () => boolean): Pick<Loop, "wake" | "stop"> {
  const { atOnce, perAddress, isPatient } = lanes[channel]
  const inHand = new Map<Promise<void>, string>()

  const busy = () => {
    const calls = Map.groupBy(inHand.values(), address => address)
    return [...calls].filter(([, each]) => each.length >= perAddress).map(([address]) => address)
  }
  const loop = startLoop(`Delivering by ${channel}`, async isOver => {
    while (!isOver() && inHand.size < atOnce) {
      if (isPatient && isPublishing()) return whilePublishing
      const delivery = await claimDelivery(channel, busy())
      if (!delivery) break
      const call = deliverOne(channel, delivery).finally(() => {
        inHand.delete(call)
        loop.wake()
      })
      inHand.set(call, delivery.address)
    }
    if (inHand.size >= atOnce) return longestSleep // the end of a call wakes us
    return Math.min(Math.max((await untilNextDelivery(channel, busy())) ?? longestSleep, 25), longestSleep)
  })
  return {
    wake: loop.wake,
    async stop() {
      await loop.stop()
      await Promise.all(inHand.keys())
    },
  }
}

async function deliverOne(channel: Channel, delivery: ClaimedDelivery) {
  try {
    const failure = await outcomeOf(within(longestCall, () => deliver[channel](delivery)))
    if (failure === undefined) await markDelivered(delivery)
    else await markUndelivered(delivery, inWords(failure), failure instanceof Undeliverable)
  } catch (error) {
    // the lease runs out and the delivery is tried again
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

function inWords(error: Error & { code?: string }) {
  if (error.code === "ENOTFOUND" || error.code === "EAI_AGAIN") return "The host's name is not known."
  if (error.code === "ECONNREFUSED") return "The connection was refused."
  return error.message
}
