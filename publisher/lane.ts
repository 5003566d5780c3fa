import { claimDelivery } from "@/db/commands/claim-delivery"
import { untilNextDelivery } from "@/db/queries/next-due"
import type { Channel } from "@/domain/topics"
import { type Loop, longestSleep, startLoop } from "./loop"
import { tryDelivery } from "./try-delivery"

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
export const whilePublishing = 200

/** Calls the receivers of one channel as their deliveries are due, several at once. */
export function startLane(channel: Channel, isPublishing: () => boolean): Pick<Loop, "wake" | "stop"> {
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
      const call = tryDelivery(channel, delivery).finally(() => {
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
