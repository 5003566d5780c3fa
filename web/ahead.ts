import { type CountedStatus, longestCounted } from "../domain/hits.ts"

type Given = { until: number; times: number; status: CountedStatus }

/** Browsers keep what they rendered ahead for no longer. */
const keptFor = 10 * 60_000
const most = 50_000
/** All addresses together, in letters. */
const mostLetters = 10_000_000

/**
 * Pages that were handed out ahead of being read, and to whom. Only of these a client can tell that it reads them now, once
 * for each time; whatever else it tells is believed by nobody.
 */
export class Ahead {
  readonly #given = new Map<string, Given>()
  readonly #clock: () => number
  #letters = 0

  constructor(clock = () => performance.now()) {
    this.#clock = clock
  }

  give(client: string, address: string, status: CountedStatus) {
    this.#forgetOld()
    if (address.length > longestCounted) return
    const key = `${client} ${address}`
    const times = (this.#given.get(key)?.times ?? 0) + 1
    this.#forget(key)
    this.#given.set(key, { until: this.#clock() + keptFor, times: Math.min(times, 20), status })
    this.#letters += key.length
    for (const oldest of this.#given.keys()) {
      if (this.#given.size <= most && this.#letters <= mostLetters) break
      this.#forget(oldest)
    }
  }

  /** As what to count it; undefined where this was not given, or is told of already. */
  take(client: string, address: string): CountedStatus | undefined {
    const key = `${client} ${address}`
    const given = this.#given.get(key)
    if (!given || given.until < this.#clock()) return undefined
    if (given.times === 1) this.#forget(key)
    else given.times--
    return given.status
  }

  get size() {
    return { entries: this.#given.size, letters: this.#letters }
  }

  /** Those given first stand first. */
  #forgetOld() {
    for (const [key, { until }] of this.#given) {
      if (until >= this.#clock()) break
      this.#forget(key)
    }
  }

  #forget(key: string) {
    if (this.#given.delete(key)) this.#letters -= key.length
  }
}
