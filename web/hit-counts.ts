import { type CountedStatus, countedAddress, countedStatuses } from "../domain/hits.ts"
import type { Reader } from "./reader.ts"

export type Hit = { address: string; status: CountedStatus } & Record<Reader, number>
/** What was counted since an instant, by a clock that only goes forward. */
export type CountedHits = { hits: Hit[]; since: number }

/** More different addresses than this in ten seconds, or while the database is away, are not counted. */
const mostAddresses = 10_000

/** How often each address was answered, in memory until somebody takes the counts. To count costs one look-up. */
export class HitCounts {
  #counts = emptyCounts()
  #addresses = 0
  #since = performance.now()
  /** Answers that are missing from the counts. */
  lost = 0

  add(address: string, status: CountedStatus, reader: Reader) {
    const count = this.#counts[status].get(address)
    if (count) count[reader]++
    else
      this.#begin(address, status, reader === "people" ? { people: 1, robots: 0 } : { people: 0, robots: 1 })
  }

  /** All counts so far, which are forgotten here. */
  take(): CountedHits {
    const hits = countedStatuses.flatMap(status =>
      [...this.#counts[status]].flatMap(([asked, count]) => {
        const address = countedAddress(asked, status)
        return address === undefined ? [] : [{ address, status, ...count }]
      }),
    )
    const since = this.#since
    this.#counts = emptyCounts()
    this.#addresses = 0
    this.#since = performance.now()
    return { hits, since }
  }

  /** Counts that could not be written. What cannot be kept either is lost. */
  giveBack({ hits, since }: CountedHits) {
    this.#since = Math.min(this.#since, since)
    for (const { address, status, people, robots } of hits) {
      const count = this.#counts[status].get(address)
      if (count) {
        count.people += people
        count.robots += robots
      } else this.#begin(address, status, { people, robots })
    }
  }

  #begin(address: string, status: CountedStatus, count: Record<Reader, number>) {
    if (this.#addresses >= mostAddresses) this.lost += count.people + count.robots
    else {
      this.#addresses++
      this.#counts[status].set(address, count)
    }
  }
}

const emptyCounts = () =>
  Object.fromEntries(countedStatuses.map(status => [status, new Map()])) as Record<
    CountedStatus,
    Map<string, Record<Reader, number>>
  >
