import { type CountedStatus, countedAddress, countedStatuses, longestCounted } from "../domain/hits.ts"
import { withoutQuery } from "../domain/old-address.ts"
import { RateLimiter } from "../platform/rate-limiter.ts"
import { Ahead } from "./ahead.ts"
import type { Asking, Reader } from "./reader.ts"

export type Hit = { address: string; status: CountedStatus } & Record<Reader, number>
/** What was counted since an instant, by a clock that only goes forward. */
export type CountedHits = { hits: Hit[]; since: number }

type Answered = { client: string; address: string; status: CountedStatus; asking: Asking }

/** More different addresses than this in ten seconds, or while the database is away, are not counted. */
const mostAddresses = 10_000
/** Nor more letters of them all. */
const mostLetters = 5_000_000

/** So many pages a minute one client reads as people do; who reads more is a program, or many behind one address. */
const readAsPeople = { most: 120, within: 60_000 }

/** How often each address was answered, in memory until somebody takes the counts. To count costs one look-up. */
export class HitCounts {
  #counts = emptyCounts()
  #addresses = 0
  #letters = 0
  #since = performance.now()
  readonly #ahead = new Ahead()
  readonly #pace = new RateLimiter(readAsPeople)
  /** Answers that are missing from the counts. */
  lost = 0

  /** Somebody was answered. */
  answered({ client, address, status, asking }: Answered) {
    if (asking === "ahead") this.#ahead.give(client, address, status)
    else this.add(address, status, asking === "people" && this.#pace.take(client) > 0 ? "robots" : asking)
  }

  /** Somebody tells that they read a page now; it is counted if it was given to them ahead. */
  seen({ client, address, asking }: Omit<Answered, "status">) {
    const status = this.#ahead.take(client, address)
    if (status !== undefined) this.answered({ client, address, status, asking })
  }

  add(asked: string, status: CountedStatus, reader: Reader) {
    const address = status === 200 ? withoutQuery(asked) : asked // what a page is asked about makes no other page of it
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
    this.#letters = 0
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
    if (address.length > longestCounted) return // as what is longer than any address in the table
    const letters = this.#letters + address.length
    if (this.#addresses >= mostAddresses || letters > mostLetters) this.lost += count.people + count.robots
    else {
      this.#addresses++
      this.#letters = letters
      this.#counts[status].set(address, count)
    }
  }
}

const emptyCounts = () =>
  Object.fromEntries(countedStatuses.map(status => [status, new Map()])) as Record<
    CountedStatus,
    Map<string, Record<Reader, number>>
  >
