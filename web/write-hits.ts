import { lackIn } from "../db/gate/writing.ts"
import { noticing } from "../db/outage.ts"
import type { CountedHits, HitCounts } from "./hit-counts.ts"

type Writing = {
  counts: HitCounts
  write: (hits: CountedHits["hits"], secondsAgo: number) => Promise<void>
  every?: number
  /** How long the last counts may keep the process from ending. */
  patience?: number
}

/**
 * Writes what was counted every ten seconds, and once more when it is stopped. Counts that could not be written are
 * kept for the next time; those of an outage all count for the day on which it began.
 */
export function writeHits({ counts, write, every = 10_000, patience = 2_000 }: Writing): {
  stop: () => Promise<void>
} {
  let underWay: Promise<void> | undefined
  const outage = noticing("writing hits")

  async function writeNow() {
    const taken = counts.take()
    if (taken.hits.length === 0) return
    try {
      await write(taken.hits, (performance.now() - taken.since) / 1000)
      outage.back()
    } catch (error) {
      counts.giveBack(taken)
      if (lackIn(error)) return // said where somebody was refused
      outage.lost(`Hits cannot be written: ${(error as Error).message}`)
    }
  }
  const next = () => {
    underWay ??= writeNow().finally(() => {
      underWay = undefined
    })
    return underWay
  }
  const timer = setInterval(next, every).unref()

  return {
    async stop() {
      clearInterval(timer)
      await Promise.race([
        Promise.resolve(underWay).then(next),
        new Promise(resolve => setTimeout(resolve, patience).unref()),
      ])
    },
  }
}
