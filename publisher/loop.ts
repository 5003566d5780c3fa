import { causeOf } from "@/db/error-cause"

/** Until when to sleep at most: what a lost notification would cost. */
export const longestSleep = 30_000

/** What a loop does: all that there is to do, unless it is over meanwhile. Gives the milliseconds until there is more. */
export type Work = (isOver: () => boolean) => Promise<number>
export type Loop = { wake(): void; stop(): Promise<void> }

/**
 * Does `work` now, whenever it is woken, and again after the milliseconds that it gives back; never twice at once. What
 * goes wrong is said and tried again in a second: the usual reason is a database that is away.
 */
export function startLoop(name: string, work: Work): Loop {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let isWokenAgain = false
  let round: Promise<void> | undefined

  async function workOn() {
    do {
      isWokenAgain = false
      const sleep = await work(() => isStopped).catch(error => tryAgainInASecond(name, error))
      clearTimeout(timer)
      if (!isStopped) timer = setTimeout(wake, sleep)
    } while (isWokenAgain && !isStopped)
  }
  function wake() {
    if (isStopped) return
    if (round) isWokenAgain = true
    else
      round = workOn().finally(() => {
        round = undefined
      })
  }

  wake()
  return {
    wake,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await round
    },
  }
}

function tryAgainInASecond(name: string, error: unknown) {
  console.error(`${name}: not now, and again in a second:`, causeOf(error).message)
  return 1_000
}
