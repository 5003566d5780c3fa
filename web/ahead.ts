import type { CountedStatus } from "../domain/hits.ts"

type Given = { until: number; times: number; status: CountedStatus }

/** Browsers keep what they rendered ahead for no longer. */
const keptFor = 10 * 60_000
const most = 50_000

/**
 * Pages that were handed out ahead of being read, and to whom. Only of these a client can tell that it reads them now, once
 * for each time; whatever else it tells is believed by nobody.
 */
export class Ahead {
  readonly #given = new Map<string, Given>()
  readonly #clock: () => number

  constructor(clock = () => performance.now()) {
    this.#clock = clock
  }

  give(client: string, address: string, status: CountedStatus) {
    const key = `${client} ${address}`
    const times = (this.#given.get(key)?.times ?? 0) + 1
    this.#given.delete(key)
    this.#given.set(key, { until: this.#clock() + keptFor, times: Math.min(times, 20), status })
    if (this.#given.size <= most) return
    const [oldest] = this.#given.keys()
    if (oldest !== undefined) this.#given.delete(oldest)
  }

  /** As what to count it; undefined where this was not given, or is told of already. */
  take(client: string, address: string): CountedStatus | undefined {
    const key = `${client} ${address}`
    const given = this.#given.get(key)
    if (!given || given.until < this.#clock()) return undefined
    if (given.times === 1) this.#given.delete(key)
    else given.times--
    return given.status
  }
}
