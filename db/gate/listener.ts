import { randomBytes } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { reasonIn } from "./errors.ts"
import { Lane } from "./lane.ts"

/** A question on the listener's own connection; rejected when that connection is lost before the answer. */
export type Ask = <Row>(text: string, parameters?: unknown[]) => Promise<Row[]>

export type Addresses = {
  /** Where to listen. */
  listen: string
  /** Where those speak whom we want to hear. */
  speak: string
}

type Listener = {
  /** What to do at a word on each channel. */
  channels: Record<string, (payload: string) => void>
  /** From now on every word is heard; what was said before is lost. */
  began: (ask: Ask) => Promise<void> | void
  /** It lives: a word of ours took so many milliseconds to come back, and every word that was said before has been heard. */
  beat?: (milliseconds: number) => void
  /** From now on nothing is heard, until it has begun again. */
  lost: (reason: string) => void
  /** Nothing is heard still, for this reason now. */
  stillLost?: (reason: string) => void
  /** Milliseconds between two heartbeats. */
  beatEvery?: number
}

const answerWithin = 2_000
const firstPause = 100
const longestPause = 1_000

/**
 * Listens to Postgres for as long as it is not stopped. Nothing tells of a connection that fell silent, nor of a pooler
 * that keeps what is said to itself: so every three seconds a word of ours, said where others speak, has to come back.
 * Where it stays out, and while there is no database, it begins anew. Returns a function that stops it.
 */
export function keepListening(addresses: Addresses, listener: Listener): () => Promise<void> {
  const { channels, began, beat, lost, stillLost, beatEvery = 3_000 } = listener
  const ownChannel = `heartbeat_${randomBytes(6).toString("hex")}`
  const lanes = new Set<Lane>()
  let heardBack: (word: string) => void = () => {}
  let pause = firstPause
  let isOver = false

  function open(url: string, onnotify?: (channel: string, payload: string) => void) {
    const lane = new Lane(url, { onnotify })
    lanes.add(lane)
    lane.lost.addEventListener("abort", () => lanes.delete(lane), { once: true })
    return lane
  }

  function hear(channel: string, payload: string) {
    if (channel === ownChannel) heardBack(payload)
    else channels[channel]?.(payload)
  }

  async function listenOnce(ear: Lane, voice: Lane) {
    const ask = askOn(ear)
    for (const channel of [...Object.keys(channels), ownChannel]) await ask(`listen ${channel}`)
    await proveHearing(ear, voice) // before anybody relies on it
    pause = firstPause
    await began(ask)
    for (;;) {
      const milliseconds = await proveHearing(ear, voice)
      beat?.(milliseconds)
      await wait(beatEvery, undefined, { signal: AbortSignal.any([ear.lost, voice.lost]) })
    }
  }

  async function proveHearing(ear: Lane, voice: Lane) {
    const word = randomBytes(6).toString("hex")
    const { promise: isBack, resolve } = Promise.withResolvers<"back">()
    heardBack = heard => heard === word && resolve("back")
    const saidAt = performance.now()
    await askOn(voice)("select pg_notify($1, $2)", [ownChannel, word])
    const within = (milliseconds: number) =>
      ear.use(() => Promise.race([isBack, wait(milliseconds, "late", { ref: false })]), answerWithin * 2)
    if ((await within(answerWithin)) === "late") {
      await askOn(ear)("select 1") // else it fell silent; and what was said before comes in before the answer
      if ((await within(0)) === "late") throw new Error(notHeard(addresses))
    }
    return performance.now() - saidAt
  }

  async function listen() {
    while (!isOver) {
      const [ear, voice] = [open(addresses.listen, hear), open(addresses.speak)]
      try {
        await listenOnce(ear, voice)
      } catch (error) {
        if (isOver) return
        const reason = reasonIn(ear.lost.reason ?? voice.lost.reason ?? error)
        if (pause === firstPause) lost(reason)
        else stillLost?.(reason)
        for (const lane of [ear, voice]) lane.giveUp(error)
        await wait(pause)
        pause = Math.min(pause * 2, longestPause)
      }
    }
  }

  void listen()
  return async () => {
    isOver = true
    await Promise.all([...lanes].map(lane => lane.close()))
  }
}

const askOn =
  (lane: Lane): Ask =>
  (text, parameters) =>
    lane.use(async () => [...(await lane.send({ text, parameters }))] as never[], answerWithin)

const notHeard = ({ listen, speak }: Addresses) =>
  listen === speak
    ? "Notifications do not arrive: the database seems to be behind a pooler in transaction mode. Set DATABASE_LISTEN_URL to an address that reaches PostgreSQL directly."
    : "Notifications do not arrive over DATABASE_LISTEN_URL: it reaches another database than DATABASE_URL, or a pooler in transaction mode."
