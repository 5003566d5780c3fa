import { causeOf, isServersTrouble } from "@/db/error-cause"
import { errorLine } from "@/db/error-line"
import { lackIn } from "@/db/gate/writing"
import { noticing } from "@/db/outage"
import { noteWakeUp, type WakeUpCause } from "@/platform/wake-ups"

/** Until when to sleep at most: what a lost notification would cost. */
export const longestSleep = 30_000

/** What a loop does: all that there is to do, unless it is over meanwhile. Gives the milliseconds until there is more. */
export type Work = (isOver: () => boolean) => Promise<number>
export type Loop = {
  /** Postgres said a word. */
  wake(): void
  /** A place became free for the next call. */
  free(): void
  isAtWork(): boolean
  stop(): Promise<void>
}

/**
 * Does `work` now, whenever it is woken, and again after the milliseconds that it gives back; never twice at once. What
 * goes wrong is said once and tried again every second: the usual reason is a database that is away.
 */
export function startLoop(name: string, work: Work): Loop {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let wokenAgain: WakeUpCause | undefined
  let round: Promise<void> | undefined
  let said: string | undefined
  const outage = noticing(name)

  async function workOn(cause: WakeUpCause) {
    for (let next: WakeUpCause | undefined = cause; next && !isStopped; next = wokenAgain) {
      wokenAgain = undefined
      noteWakeUp(name, next)
      const { sleep, until } = await workOnce()
      clearTimeout(timer)
      if (!isStopped) timer = setTimeout(begin, sleep, until)
    }
    round = undefined // in the same breath as the last look, so that no waking is lost
  }
  async function workOnce(): Promise<{ sleep: number; until: WakeUpCause }> {
    try {
      const sleep = await work(() => isStopped)
      said = undefined
      outage.back()
      return { sleep, until: sleep < longestSleep ? "due" : "timer" }
    } catch (error) {
      const { message } = causeOf(error)
      const isTold = lackIn(error) !== undefined // by whoever was refused first
      if (isServersTrouble(error) && !isTold) outage.lost(message)
      else if (message !== said && !isTold)
        console.error(`${name}: it does not work now, and is tried every second: ${errorLine(error)}`)
      said = message
      return { sleep: 1_000, until: "retry" }
    }
  }
  function begin(cause: WakeUpCause) {
    if (isStopped) return
    if (round) wokenAgain = cause
    else round = workOn(cause)
  }

  begin("started")
  return {
    wake: () => begin("notified"),
    free: () => begin("freed"),
    isAtWork: () => round !== undefined,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await round
      outage.back()
    },
  }
}
