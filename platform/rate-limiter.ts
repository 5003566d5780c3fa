type Terms = {
  /** How many there are for each client, at once; used ones come back evenly, all of them within so many milliseconds. */
  most: number
  within: number
  clock?: () => number
}

/** Those who came last are remembered, and whoever is forgotten may begin anew. */
const mostClients = 100_000

/**
 * How often each client may do something. For each it keeps one instant, at which all that was used will have come back
 * (the generic cell rate algorithm), so neither many requests nor many clients take up memory or timers.
 */
export class RateLimiter {
  readonly #every: number
  readonly #within: number
  readonly #clock: () => number
  readonly #wholeAgainAt = new Map<string, number>()

  constructor({ most, within, clock = () => performance.now() }: Terms) {
    this.#every = within / most
    this.#within = within
    this.#clock = clock
  }

  /** Takes one. Gives 0, or, where there is none, the seconds after which there will be. */
  take(client: string): number {
    const now = this.#clock()
    const wholeAgainAt = Math.max(this.#wholeAgainAt.get(client) ?? 0, now) + this.#every
    const wait = wholeAgainAt - now - this.#within
    if (wait > 0.001) return Math.ceil(wait / 1_000)
    this.#keep(client, wholeAgainAt)
    return 0
  }

  /** One that was taken and is not used after all. */
  giveBack(client: string) {
    const wholeAgainAt = this.#wholeAgainAt.get(client)
    if (wholeAgainAt !== undefined) this.#keep(client, wholeAgainAt - this.#every)
  }

  #keep(client: string, wholeAgainAt: number) {
    this.#wholeAgainAt.delete(client)
    this.#wholeAgainAt.set(client, wholeAgainAt)
    if (this.#wholeAgainAt.size <= mostClients) return
    const [oldest] = this.#wholeAgainAt.keys()
    if (oldest !== undefined) this.#wholeAgainAt.delete(oldest)
  }
}
