import { causeOf, isServersTrouble } from "@/db/error-cause"
import { lackIn } from "@/db/gate/writing"
import { noticing } from "@/db/outage"

/** Until when to sleep at most: what a lost notification would cost. */
export const longestSleep = 30_000

/** What a loop does: all that there is to do, unless it is over meanwhile. Gives the milliseconds until there is more. */
export type Work = (isOver: () => boolean) => Promise<number>
export type Loop = { wake(): void; isAtWork(): boolean; stop(): Promise<void> }

/**
 * Does `work` now, whenever it is woken, and again after the milliseconds that it gives back; never twice at once. What
 * goes wrong is said once and tried again every second: the usual reason is a database that is away.
 */
export function startLoop(name: string, work: Work): Loop {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let isWokenAgain = false
  let round: Promise<void> | undefined
  let said: string | undefined
  const outage = noticing(name)

  async function workOn() {
    do {
      isWokenAgain = false
      const sleep = await workOnce()
      clearTimeout(timer)
      if (!isStopped) timer = setTimeout(wake, sleep)
    } while (isWokenAgain && !isStopped)
    round = undefined // in the same breath as the last look, so that no waking is lost
  }
  async function workOnce() {
    try {
      const sleep = await work(() => isStopped)
      said = undefined
      outage.back()
      return sleep
    } catch (error) {
      const { message } = causeOf(error)
      const isTold = lackIn(error) !== undefined // by whoever was refused first
      if (isServersTrouble(error) && !isTold) outage.lost(message)
      else if (message !== said && !isTold)
        console.error(`${name}: it does not work now, and is tried every second:`, message)
      said = message
      return 1_000
    }
  }
  function wake() {
    if (isStopped) return
    if (round) isWokenAgain = true
    else round = workOn()
  }

  wake()
  return {
    wake,
    isAtWork: () => round !== undefined,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await round
      outage.back()
    },
  }
}
