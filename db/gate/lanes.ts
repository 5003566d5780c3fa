import type { Lane } from "./lane.ts"

const longestRest = 60_000
const longestLife = 30 * 60_000

/** The connections of one pool: those at work, and those at rest that wait for work. */
export class Lanes {
  readonly #open: () => Lane
  readonly #most: number
  readonly #all = new Set<Lane>()
  readonly #resting = new Set<Lane>()
  readonly #sweeping = setInterval(() => this.#closeRested(), 15_000).unref()
  #isEnding = false
  #whenEmpty: (() => void) | undefined

  constructor({ open, most }: { open: () => Lane; most: number }) {
    this.#open = open
    this.#most = most
  }

  get count() {
    return { open: this.#all.size, working: this.#all.size - this.#resting.size }
  }

  /** One to work on, unless there are as many as there may be. */
  take(): Lane | undefined {
    const rested = [...this.#resting].findLast(lane => !lane.lost.aborted)
    if (rested) this.#resting.delete(rested)
    return rested ?? (this.#all.size < this.#most ? this.openOne() : undefined)
  }

  /** All that rest. */
  takeResting(): Lane[] {
    const lanes = [...this.#resting]
    this.#resting.clear()
    return lanes
  }

  openOne(): Lane {
    const lane = this.#open()
    this.#all.add(lane)
    lane.lost.addEventListener("abort", () => this.#forget(lane), { once: true })
    return lane
  }

  putBack(lane: Lane) {
    if (lane.lost.aborted || lane.isClosing) return
    const isOld = performance.now() - lane.openedAt > longestLife
    if (this.#isEnding || isOld || this.#all.size > this.#most) void lane.close()
    else this.#resting.add(lane)
  }

  /** Closes every connection, each when its work is done. */
  async end() {
    clearInterval(this.#sweeping)
    this.#isEnding = true
    for (const lane of this.takeResting()) void lane.close()
    if (this.#all.size > 0) await new Promise<void>(resolve => (this.#whenEmpty = resolve))
  }

  #closeRested() {
    for (const lane of this.#resting) {
      if (performance.now() - lane.usedAt < longestRest) continue
      this.#resting.delete(lane)
      void lane.close()
    }
  }

  #forget(lane: Lane) {
    this.#all.delete(lane)
    this.#resting.delete(lane)
    if (this.#all.size === 0) this.#whenEmpty?.()
  }
}
