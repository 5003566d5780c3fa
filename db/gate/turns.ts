import { DatabaseAway } from "../../domain/database-away.ts"
import type { Lane } from "./lane.ts"

type Waiting = { resolve: (lane: Lane) => void; reject: (error: Error) => void }

/** Those who wait for a connection: first come, first served, no more than so many, and none longer than so long. */
export class Turns {
  readonly #most: number
  readonly #patience: number
  readonly #isDoubted: () => boolean
  readonly #waiting = new Set<Waiting>()

  /** `isDoubted`: whether there may be no database to wait for. Where there is one, a long wait is a crowd and no outage. */
  constructor({ most, patience, isDoubted }: { most: number; patience: number; isDoubted: () => boolean }) {
    this.#most = most
    this.#patience = patience
    this.#isDoubted = isDoubted
  }

  #refusal(message: string) {
    return new DatabaseAway(message, { lack: this.#isDoubted() ? undefined : "time" })
  }

  get count() {
    return this.#waiting.size
  }

  wait(): Promise<Lane> {
    if (this.#waiting.size >= this.#most) throw this.#refusal("Too many wait for the database.")
    const { promise, resolve, reject } = Promise.withResolvers<Lane>()
    const waiting = { resolve, reject }
    const timer = setTimeout(() => {
      this.#waiting.delete(waiting)
      reject(this.#refusal("The wait for the database was too long."))
    }, this.#patience)
    this.#waiting.add(waiting)
    return promise.finally(() => clearTimeout(timer))
  }

  /** Gives a lane to each, for as long as there are any. */
  serve(take: () => Lane | undefined) {
    for (const waiting of this.#waiting) {
      const lane = take()
      if (!lane) return
      this.#waiting.delete(waiting)
      waiting.resolve(lane)
    }
  }

  sendAway(sentence: string) {
    for (const { reject } of this.#waiting) reject(new DatabaseAway(sentence))
    this.#waiting.clear()
  }
}
