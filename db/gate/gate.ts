import { DatabaseAway } from "../../domain/database-away.ts"
import { Breaker, type BreakerState, type Change } from "./breaker.ts"
import { isTimeout, reasonIn } from "./errors.ts"
import type { Lane } from "./lane.ts"
import { Lanes } from "./lanes.ts"
import { noteRefusal } from "./refusals.ts"
import { Turns } from "./turns.ts"
import { lackIn, requireWritten, someWriting, Writing } from "./writing.ts"

export type Limits = {
  /** How many connections. */
  lanes: number
  /** How many may wait for one, and for how many milliseconds. */
  waiting: number
  waitAtMost: number
  /** Milliseconds for a query, or for a whole transaction. */
  answerWithin: number
}
export type Gauge = { open: number; running: number; waiting: number; refused: number; breaker: BreakerState }

/** Who is told that the database is away, and that it is back. */
export type Noticing = { lost: (reason: string) => void; back: () => void }
type Options = { limits: Limits; open: () => Lane; noticing: Noticing }

const askedWithin = 1_000

/**
 * What stands in front of a pool of connections: nobody waits longer than the limits say, no more wait than they
 * allow, and while the database is away everybody is told so at once, with a DatabaseAway. Where it is there and
 * has too much to do, it lacks time, which is something else.
 */
export class Gate {
  readonly #answerWithin: number
  readonly #lanes: Lanes
  readonly #turns: Turns
  readonly #breaker: Breaker
  readonly #noticing: Noticing
  readonly #writing: Writing
  #refused = 0
  #isEnding = false

  constructor({ limits, open, noticing }: Options) {
    this.#answerWithin = limits.answerWithin
    this.#noticing = noticing
    this.#lanes = new Lanes({ open, most: limits.lanes })
    this.#turns = new Turns({
      most: limits.waiting,
      patience: limits.waitAtMost,
      isDoubted: () => this.#breaker.state !== "closed",
    })
    this.#writing = new Writing(() =>
      this.through(async lane => requireWritten(await lane.send({ text: someWriting }))),
    )
    this.#breaker = new Breaker(
      () => this.#ask(),
      change => this.#turned(change),
    )
  }

  /** Does `work` on a connection that is its own meanwhile. */
  async through<Result>(work: (lane: Lane) => Promise<Result>): Promise<Result> {
    try {
      return await this.#use(await this.#enter(), work)
    } catch (error) {
      if (error instanceof DatabaseAway) {
        this.#refused++
        noteRefusal()
      }
      throw error
    }
  }

  get gauge(): Gauge {
    const { open, working } = this.#lanes.count
    return {
      open,
      running: working,
      waiting: this.#turns.count,
      refused: this.#refused,
      breaker: this.#breaker.state,
    }
  }

  /** Lets those inside finish and closes every connection. */
  async end() {
    this.#isEnding = true
    this.#breaker.end()
    this.#writing.end()
    this.#turns.sendAway("The database is no longer asked.")
    await this.#lanes.end()
  }

  async #enter(): Promise<Lane> {
    if (this.#isEnding) throw new DatabaseAway("The database is no longer asked.")
    if (this.#breaker.state === "open") throw new DatabaseAway("The database does not answer.")
    return this.#takeLane() ?? (await this.#turns.wait())
  }

  #takeLane() {
    return this.#breaker.state === "closed" ? this.#lanes.take() : undefined
  }

  async #use<Result>(lane: Lane, work: (lane: Lane) => Promise<Result>): Promise<Result> {
    try {
      return await lane.use(work, this.#answerWithin)
    } catch (error) {
      if (lane.lost.aborted)
        throw new DatabaseAway("The connection was lost.", {
          cause: error,
          mayHaveHappened: lane.isCommitting,
        })
      const lack = lackIn(error)
      if (lack) {
        this.#writing.refused(lack)
        void lane.close() // a session may hold on to it after the server has changed
        throw new DatabaseAway("The database cannot write.", { cause: error, lack })
      }
      throw isTimeout(error)
        ? new DatabaseAway("The database took too long.", { cause: error, lack: "time" })
        : error
    } finally {
      this.#leave(lane)
    }
  }

  #leave(lane: Lane) {
    this.#lanes.putBack(lane)
    if (lane.lost.aborted) this.#breaker.doubt()
    else this.#breaker.answered()
    this.#letIn()
  }

  #letIn() {
    this.#turns.serve(() => this.#takeLane())
  }

  /** Asks all connections at rest, since a broken one may look well, or else a new one. One answer is enough. */
  async #ask() {
    const resting = this.#lanes.takeResting()
    const lanes = resting.length > 0 ? resting : [this.#lanes.openOne()]
    const ask = (lane: Lane) =>
      lane.use(() => lane.send({ text: "select 1" }), askedWithin).finally(() => this.#lanes.putBack(lane))
    await Promise.any(lanes.map(ask))
  }

  #turned({ from, to, reason }: Change) {
    if (to === "open") {
      this.#noticing.lost(reasonIn(reason))
      this.#turns.sendAway("The database does not answer.")
    }
    if (from === "open") this.#noticing.back()
    if (to === "closed") this.#letIn()
  }
}
