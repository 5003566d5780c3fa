import { setTimeout as wait } from "node:timers/promises"
import { expandEvents } from "@/db/commands/expand-events"
import { lanes } from "@/domain/topics"
import { env } from "@/env"
import { startLane, whilePublishing } from "./lane"
import { longestSleep, startLoop } from "./loop"

/**
 * Tells the world outside what happened: makes the deliveries of new events, and calls the receivers, lane by lane. No
 * transaction is open while a receiver is called, and what goes live comes first.
 */
export function startDelivering(isPublishing: () => boolean, patienceAtStop?: number) {
  const expanding = startLoop("Making deliveries", async isOver => {
    if (isPublishing()) await wait(whilePublishing)
    while (!isOver() && (await expandEvents(env.FRONT_CACHE_PURGE_URL)) > 0);
    return longestSleep
  })
  const calling = lanes.map(lane => startLane(lane, { isPublishing, patienceAtStop }))
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
