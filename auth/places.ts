/** Whom a try comes from, where that is a browser in which the account's person has signed in before. */
export type KnownBrowser = { browser: string; account: string }

/**
 * So many tries are under way or wait at once: of one known browser, and of all known browsers of one account. A stolen
 * cookie leaves the account's other browsers a way in, and nobody's browsers fill the queue.
 */
const most = { browser: 3, account: 9 }

/** Who holds how many places in the queue of known browsers. */
export class Places {
  readonly #held = new Map<string, number>()

  /** What gives the place back; undefined where there is none left for this one. */
  take({ browser, account }: KnownBrowser): (() => void) | undefined {
    const keys = { browser: `browser ${browser} ${account}`, account: `account ${account}` }
    const isFull = this.#of(keys.browser) >= most.browser || this.#of(keys.account) >= most.account
    if (isFull) return undefined
    this.#add(keys.browser, 1)
    this.#add(keys.account, 1)
    return () => {
      this.#add(keys.browser, -1)
      this.#add(keys.account, -1)
    }
  }

  #of(key: string) {
    return this.#held.get(key) ?? 0
  }

  #add(key: string, number: number) {
    const held = this.#of(key) + number
    if (held > 0) this.#held.set(key, held)
    else this.#held.delete(key)
  }
}
