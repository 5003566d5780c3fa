import { publishNextDue } from "@/db/commands/publish-due"
import { onScheduleChange } from "@/db/listen"
import { untilNextBoundary } from "@/db/queries/boundaries"

const longestSleep = 30_000

/**
 * The clock: makes due editions live and expired ones gone, at their second. It sleeps until the next instant, is
 * woken when the schedule changes, and looks by itself at least every 30 seconds. Any number may run; visitors see
 * the right thing even when none does. Returns a function that stops it after the work in hand.
 */
export function startPublisher(): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let round: Promise<void> | undefined
  let isWokenAgain = false

  async function work() {
    do {
      isWokenAgain = false
      const sleep = await publishAllDue().catch(whileDatabaseIsAway)
      clearTimeout(timer)
      if (!stopped) timer = setTimeout(wake, sleep)
    } while (isWokenAgain && !stopped)
  }
  function wake() {
    if (stopped) return
    if (round) isWokenAgain = true
    else
      round = work().finally(() => {
        round = undefined
      })
  }

  const listening = listenPatiently(wake, () => stopped)
  wake()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await round
    await (await listening)?.()
  }
}

/** Publishes until nothing is due; gives the milliseconds until something will be. */
async function publishAllDue(): Promise<number> {
  const failed: number[] = []
  for (;;) {
    const outcome = await publishNextDue(failed)
    if (outcome === undefined) break
    if ("failed" in outcome) {
      failed.push(outcome.failed)
      console.error(`Edition ${outcome.failed} could not be brought live; the others go on:`, outcome.error)
    }
  }
  const next = await untilNextBoundary()
  return Math.min(next ?? longestSleep, failed.length > 0 ? 3_000 : longestSleep) + 1
}

function whileDatabaseIsAway(error: unknown) {
  console.error(
    "The publisher cannot reach the database and tries again in a second:",
    (error as Error).message,
  )
  return 1_000
}

async function listenPatiently(wake: () => void, isOver: () => boolean) {
  while (!isOver()) {
    try {
      return await onScheduleChange(wake)
    } catch (error) {
      console.error("The publisher cannot listen to the schedule yet:", (error as Error).message)
      await new Promise(resolve => setTimeout(resolve, 1_000))
    }
  }
}
