import type { Socket } from "node:net"
import type { Sql } from "postgres"
import { type Address, readAddress } from "./address.ts"
import { dial, refusedSocket } from "./dial.ts"
import { clientFor } from "./driver.ts"

export type Statement = {
  text: string
  parameters?: unknown[]
  settings?: { prepare?: boolean }
  /** Rows as arrays of values instead of objects. */
  asArrays?: boolean
}

/** How values are read and written, for types where the driver's way is not wanted. */
export type Codecs = { parsers: Record<number, unknown>; serializers: Record<number, unknown> }
type Options = {
  /** What the server is told at the beginning. */
  settings?: Record<string, string | number>
  codecs?: Codecs
  onnotify?: (channel: string, payload: string) => void
}

/**
 * One connection with one life. Whatever goes wrong with it, it is lost and never used again: the driver's own pool
 * and its way of connecting again are left out of it, because they hang, storm or crash when the server is away.
 */
export class Lane {
  readonly openedAt = performance.now()
  usedAt = this.openedAt
  /** Set when a commit is sent: from then on only the answer says whether it happened. */
  isCommitting = false
  isClosing = false
  readonly #client: Sql
  readonly #lost = new AbortController()
  #isDialled = false
  #socket: Socket | undefined

  constructor(url: string, { settings, codecs, onnotify }: Options = {}) {
    const address = readAddress(url)
    this.#client = clientFor(address, {
      max: 1,
      connection: settings,
      idle_timeout: undefined,
      max_lifetime: null, // the driver does not know what a transaction of ours is and would end in the middle
      onclose: () => this.giveUp(new Error("The connection was closed.")),
      socket: () => this.#dialOnce(address),
      onnotify,
    })
    Object.assign(this.#client.options.parsers, codecs?.parsers)
    Object.assign(this.#client.options.serializers, codecs?.serializers)
  }

  /** Aborted, with the reason, when the connection is lost. */
  get lost(): AbortSignal {
    if (this.#socket?.destroyed) this.giveUp(this.#socket.errored ?? new Error("The connection broke."))
    return this.#lost.signal
  }

  async #dialOnce(address: Address): Promise<Socket> {
    if (this.#isDialled || this.lost.aborted)
      return refusedSocket(new Error("This connection had its one life."))
    this.#isDialled = true
    try {
      const { socket } = await dial(address, this.#lost.signal)
      this.#socket = socket
      return socket
    } catch (error) {
      this.giveUp(error)
      return refusedSocket(error)
    }
  }

  /** Lets `work` use the connection. When it is not done after `patience` ms the connection is given up. */
  async use<Result>(work: (lane: Lane) => Promise<Result>, patience: number): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>()
    const lose = () => reject(this.#lost.signal.reason)
    let isOver = false
    const late = () => !isOver && this.giveUp(new Error(`No answer within ${Math.round(patience)} ms.`))
    // an answer that came in while our own process was busy is read first, and counts
    const timer = setTimeout(() => setImmediate(late), patience)
    this.#lost.signal.addEventListener("abort", lose)
    try {
      if (this.lost.aborted) lose()
      else work(this).then(resolve, reject)
      return await promise
    } finally {
      isOver = true
      clearTimeout(timer)
      this.#lost.signal.removeEventListener("abort", lose)
      this.usedAt = performance.now()
    }
  }

  async send({ text, parameters = [], settings, asArrays }: Statement) {
    this.lost.throwIfAborted()
    const query = this.#client.unsafe(text, parameters as never[], settings)
    try {
      return await (asArrays ? query.values() : query)
    } catch (error) {
      if (endsConnection(error)) this.giveUp(error)
      throw error
    }
  }

  async commit() {
    this.lost.throwIfAborted()
    this.isCommitting = true
    try {
      const { command } = await this.send({ text: "commit" })
      if (command !== "COMMIT")
        throw new Error("The transaction was undone, because a statement in it had failed.")
    } finally {
      if (!this.lost.aborted) this.isCommitting = false
    }
  }

  giveUp(reason: unknown) {
    if (this.#lost.signal.aborted) return
    this.#lost.abort(reason)
    this.#socket?.destroy(reason instanceof Error ? reason : undefined)
  }

  /** Takes leave of the server, as one does while all is well. */
  async close() {
    this.isClosing = true
    await this.#client.end({ timeout: 1 })
    this.giveUp(new Error("The connection was closed by us."))
  }
}

/** After FATAL and PANIC the server closes the connection. */
const endsConnection = (error: unknown) =>
  ["FATAL", "PANIC"].includes((error as { severity?: string }).severity ?? "")
