import { setTimeout as wait } from "node:timers/promises"

/** Milliseconds between two runs. */
const pause = 250

/** Runs `work` when asked to, one at a time: however often it is asked meanwhile, it runs once more afterwards. */
export function coalesce(work: () => Promise<void>): () => Promise<void> {
  let isRunning = false
  let isWantedAgain = false
  return async () => {
    isWantedAgain = true
    if (isRunning) return
    isRunning = true
    while (isWantedAgain) {
      isWantedAgain = false
      await work()
      await wait(pause, undefined, { ref: false })
    }
    isRunning = false
  }
}
