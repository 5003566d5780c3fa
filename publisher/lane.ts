import { setTimeout as wait } from "node:timers/promises"
import { claimDelivery } from "@/db/commands/claim-delivery"
import { untilNextDelivery } from "@/db/queries/next-due"
import { channelOf, type Lane } from "@/domain/topics"
import { type Loop, longestSleep, startLoop } from "./loop"
import { tryDelivery } from "./try-delivery"

type Pace = {
  /** How many calls at once, and how many to one address: a receiver that is dead has the others wait for nothing. */
  atOnce: number
  perAddress: number
  /** Whether texts that go live at this moment come first. */
  isPatient: boolean
}
const paces: Record<Lane, Pace> = {
  purge: { atOnce: 4, perAddress: 4, isPatient: false },
  webhook: { atOnce: 8, perAddress: 2, isPatient: true },
  mail: { atOnce: 4, perAddress: 4, isPatient: true },
  alerts: { atOnce: 4, perAddress: 4, isPatient: true },
}

/** Milliseconds to let pass while texts go live, so that what they have to tell is gathered. */
export const whilePublishing = 200

/**
 * Milliseconds that calls in hand get when we stop: less than a process is given to end. What is not answered by then
 * is called again when its lease is over, with the same key.
 */
export const whileStopping = 6_000

type Options = { isPublishing: () => boolean; patienceAtStop?: number }

/** Calls the receivers of one lane as their deliveries are due, several at once. */
export function startLane(
  lane: Lane,
  { isPublishing, patienceAtStop = whileStopping }: Options,
): Pick<Loop, "wake" | "stop"> {
  const { atOnce, perAddress, isPatient } = paces[lane]
  const inHand = new Map<Promise<void>, string>()

  const busy = () => {
    const calls = Map.groupBy(inHand.values(), address => address)
    return [...calls].filter(([, each]) => each.length >= perAddress).map(([address]) => address)
  }
  const loop = startLoop(`Delivering ${lane}`, async isOver => {
    while (!isOver() && inHand.size < atOnce) {
      if (isPatient && isPublishing()) return whilePublishing
      const delivery = await claimDelivery(lane, busy())
      if (!delivery) break
      const call = tryDelivery(channelOf[lane], delivery).finally(() => {
        inHand.delete(call)
        loop.free()
      })
      inHand.set(call, delivery.address)
    }
    if (inHand.size >= atOnce) return longestSleep // the end of a call wakes us
    return Math.min(Math.max((await untilNextDelivery(lane, busy())) ?? longestSleep, 25), longestSleep)
  })
  return {
    wake: loop.wake,
    async stop() {
      await loop.stop()
      await Promise.race([Promise.all(inHand.keys()), wait(patienceAtStop, undefined, { ref: false })])
    },
  }
}
