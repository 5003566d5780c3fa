type Limits = {
  atOnce: number
  /** How many may wait for a slot, and for how many milliseconds. */
  waiting: number
  patience: number
}

/** It was not begun, because too much is under way. */
export class TooBusy extends Error {}

/**
 * Lets so much work be done at once; the rest waits, first come, first served. Renders that share one processor all
 * come late together; a few at a time are each done soon, and whoever would wait in vain is told so at once.
 */
export class Slots {
  readonly #limits: Limits
  readonly #waiting = new Set<() => void>()
  #taken = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#taken < this.#limits.atOnce) this.#taken++
    else await this.#turn()
    try {
      return await work()
    } finally {
      this.#passOn()
    }
  }

  async #turn() {
    if (this.#waiting.size >= this.#limits.waiting) throw new TooBusy("Too many wait.")
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const timer = setTimeout(() => {
      this.#waiting.delete(resolve)
      reject(new TooBusy("The wait was too long."))
    }, this.#limits.patience)
    this.#waiting.add(resolve)
    await promise.finally(() => clearTimeout(timer))
  }

  #passOn() {
    const [next] = this.#waiting
    if (!next) this.#taken--
    else {
      this.#waiting.delete(next)
      next() // the slot goes from hand to hand
    }
  }
}
