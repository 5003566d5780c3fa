import { setTimeout as wait } from "node:timers/promises"

/** "closed": all go through. "half-open": in doubt, so all wait while it is asked. "open": all are refused at once. */
export type BreakerState = "closed" | "half-open" | "open"
export type Change = { from: BreakerState; to: BreakerState; reason?: unknown }

const pause = 400

/**
 * Decides whether the database is there. One loss is a question and not an answer, since a single connection may break;
 * so the database is asked. While it stays silent everybody is refused, and it is asked again and again, so that the way
 * is free soon after its return, whether anybody comes or not.
 */
export class Breaker {
  state: BreakerState = "closed"
  readonly #ask: () => Promise<unknown>
  readonly #changed: (change: Change) => void
  #isAsking = false
  #isOver = false

  constructor(ask: () => Promise<unknown>, changed: (change: Change) => void) {
    this.#ask = ask
    this.#changed = changed
  }

  doubt() {
    if (this.state !== "closed") return
    this.#become("half-open")
    if (!this.#isAsking) void this.#askUntilAnswered()
  }

  /** The database was heard, on whatever connection. */
  answered() {
    this.#become("closed")
  }

  /** Asks no more. */
  end() {
    this.#isOver = true
  }

  async #askUntilAnswered() {
    this.#isAsking = true
    while (this.#isInDoubt()) {
      try {
        await this.#ask()
        this.answered()
      } catch (error) {
        if (this.#isInDoubt()) this.#become("open", error)
        await wait(pause, undefined, { ref: false })
      }
    }
    this.#isAsking = false
  }

  #isInDoubt() {
    return this.state !== "closed" && !this.#isOver
  }

  #become(to: BreakerState, reason?: unknown) {
    const from = this.state
    if (from === to) return
    this.state = to
    this.#changed({ from, to, reason })
  }
}
