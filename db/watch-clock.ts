import type { Sql } from "postgres"
import { tagsOf } from "../domain/cache-tags.ts"
import { coalesce } from "./coalesce.ts"
import { type Boundary, nearBoundaries } from "./near-boundaries.ts"
import { noticing } from "./outage.ts"

const longestSleep = 30_000
const retryAfter = 1_000

type Watcher = {
  drop(tags: string[]): void
  /** The database told us its clock, or could not. */
  hear(isAnswered: boolean): void
}

/**
 * Drops what goes out of date by the clock alone, at its instant, publisher or not. The next boundaries are known in
 * advance, so that an expiry is honoured even while the database is away. The database's clock was read before its
 * answer came, and from there on we wait by a clock that only goes forward: never early. And should its clock have
 * been set back, what was dropped is dropped once more when it says so.
 *
 * Gives `look`, to be called whenever the schedule changed, and `stop`.
 */
export function watchClock(sql: Sql, { drop, hear }: Watcher) {
  let isStopped = false
  let seen = "-infinity"
  let coming: { boundary: Boundary; at: number }[] = []
  let timer: NodeJS.Timeout | undefined
  const outage = noticing("reading the clock")

  const look = coalesce(async () => {
    try {
      const { now, near } = await nearBoundaries(sql, seen)
      const answeredAt = performance.now()
      if (isStopped) return
      seen = now
      hear(true)
      outage.back()
      dropAll(near.filter(boundary => boundary.in <= 0))
      coming = near
        .filter(boundary => boundary.in > 0)
        .map(boundary => ({ boundary, at: answeredAt + boundary.in }))
      sleep(longestSleep)
    } catch (error) {
      if (isStopped) return
      outage.lost((error as Error).message)
      hear(false) // without that clock nobody knows what is in sight
      sleep(retryAfter)
    }
  })

  function wake() {
    const now = performance.now()
    dropAll(coming.filter(({ at }) => at <= now).map(({ boundary }) => boundary))
    coming = coming.filter(({ at }) => at > now)
    sleep(longestSleep) // the answer may never come
    look()
  }

  function sleep(longest: number) {
    clearTimeout(timer)
    if (isStopped) return
    const untilNext = Math.ceil((coming[0]?.at ?? Number.POSITIVE_INFINITY) - performance.now())
    timer = setTimeout(wake, Math.max(Math.min(untilNext, longest), 1)).unref()
  }

  function dropAll(boundaries: Boundary[]) {
    if (boundaries.length > 0) drop([...new Set(boundaries.flatMap(tagsOf))])
  }

  function stop() {
    isStopped = true
    clearTimeout(timer)
  }
  return { look, stop }
}
