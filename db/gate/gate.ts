import { DatabaseAway } from "../../domain/database-away.ts"
import { Breaker, type BreakerState, type Change } from "./breaker.ts"
import type { Lane } from "./lane.ts"
import { Lanes } from "./lanes.ts"
import { noteRefusal } from "./refusals.ts"

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

type Waiting = { resolve: (lane: Lane) => void; reject: (error: Error) => void }
type Options = { limits: Limits; open: () => Lane; say: (line: string) => void }

const askedWithin = 1_000

/**
 * What stands in front of a pool of connections: nobody waits longer than the limits say, no more wait than they
 * allow, and while the database is away everybody is told so at once, with a DatabaseAway.
 */
export class Gate {
  readonly #limits: Limits
  readonly #lanes: Lanes
  readonly #breaker: Breaker
  readonly #waiting = new Set<Waiting>()
  readonly #say: (line: string) => void
  #refused = 0
  #isEnding = false

  constructor({ limits, open, say }: Options) {
    this.#limits = limits
    this.#say = say
    this.#lanes = new Lanes({ open, most: limits.lanes })
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
      waiting: this.#waiting.size,
      refused: this.#refused,
      breaker: this.#breaker.state,
    }
  }

  /** Lets those inside finish and closes every connection. */
  async end() {
    this.#isEnding = true
    this.#breaker.end()
    this.#turnAway("The database is no longer asked.")
    await this.#lanes.end()
  }

  async #enter(): Promise<Lane> {
    const { state } = this.#breaker
    if (this.#isEnding) throw new DatabaseAway("The database is no longer asked.")
    if (state === "open") throw new DatabaseAway("The database does not answer.")
    const lane = state === "closed" && this.#lanes.take()
    if (lane) return lane
    if (this.#waiting.size >= this.#limits.waiting) throw new DatabaseAway("Too many wait for the database.")
    return await this.#turn()
  }

  /** One's turn, first come, first served. */
  #turn(): Promise<Lane> {
    const { promise, resolve, reject } = Promise.withResolvers<Lane>()
    const waiting = { resolve, reject }
    const timer = setTimeout(() => {
      this.#waiting.delete(waiting)
      reject(new DatabaseAway("The wait for the database was too long."))
    }, this.#limits.waitAtMost)
    this.#waiting.add(waiting)
    return promise.finally(() => clearTimeout(timer))
  }

  async #use<Result>(lane: Lane, work: (lane: Lane) => Promise<Result>): Promise<Result> {
    try {
      return await lane.use(work, this.#limits.answerWithin)
    } catch (error) {
      if (lane.lost.aborted)
        throw new DatabaseAway("The connection was lost.", {
          cause: error,
          mayHaveHappened: lane.isCommitting,
        })
      throw isTimeout(error) ? new DatabaseAway("The database took too long.", { cause: error }) : error
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
    for (const waiting of this.#waiting) {
      const lane = this.#breaker.state === "closed" && this.#lanes.take()
      if (!lane) return
      this.#waiting.delete(waiting)
      waiting.resolve(lane)
    }
  }

  /** Asks all connections at rest, since a broken one may look well, or else a new one. One answer is enough. */
  async #ask() {
    const resting = this.#lanes.takeResting()
    const lanes = resting.length > 0 ? resting : [this.#lanes.openOne()]
    const answers = lanes.map(async lane => {
      await lane.use(() => lane.send({ text: "select 1" }), askedWithin)
      this.#lanes.putBack(lane)
    })
    await Promise.any(answers)
  }

  #turned({ from, to, reason }: Change) {
    if (to === "open") {
      this.#say(`The database does not answer: ${reasonIn(reason)}`)
      this.#turnAway("The database does not answer.")
    }
    if (from === "open") this.#say("The database answers again.")
    if (to === "closed") this.#letIn()
  }

  #turnAway(sentence: string) {
    for (const { reject } of this.#waiting) reject(new DatabaseAway(sentence))
    this.#waiting.clear()
  }
}

const reasonIn = (error: unknown) => {
  const first = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error ? first.message || String((first as { code?: string }).code) : String(first)
}

/** Postgres's codes for a statement and for a lock that took longer than we let it. */
const timeouts = ["57014", "55P03"]

function isTimeout(error: unknown) {
  for (let each = error; each instanceof Error; each = each.cause)
    if (timeouts.includes(String((each as { code?: string }).code))) return true
  return false
}
