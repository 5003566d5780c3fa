/**
 * How often each loop of the publisher began a round, and why, for whoever measures it. The counts hang on the process,
 * because the framework loads the publisher in a bundle of its own.
 */

/**
 * It has just started; Postgres said a word; the time came that it was waiting for; nothing had been said for so long that
 * it looked by itself; a place became free for the next call; what went wrong is tried again.
 */
export type WakeUpCause = "started" | "notified" | "due" | "timer" | "freed" | "retry"
export type WakeUps = { loop: string; cause: WakeUpCause; count: number }

const shared = globalThis as { imprimaturWakeUps?: Map<string, WakeUps> }

export function noteWakeUp(loop: string, cause: WakeUpCause) {
  shared.imprimaturWakeUps ??= new Map()
  const key = `${loop}/${cause}`
  const known = shared.imprimaturWakeUps.get(key)
  if (known) known.count++
  else shared.imprimaturWakeUps.set(key, { loop, cause, count: 1 })
}

export const wakeUps = (): readonly WakeUps[] => [...(shared.imprimaturWakeUps?.values() ?? [])]
export const resetWakeUps = () => shared.imprimaturWakeUps?.clear()
