import { setTimeout as wait } from "node:timers/promises"
import { reasonIn } from "./errors.ts"
import { Lane } from "./lane.ts"

/** A question on the listener's own connection; rejected when that connection is lost before the answer. */
export type Ask = <Row>(text: string, parameters?: unknown[]) => Promise<Row[]>

type Listener = {
  /** What to do at a word on each channel. */
  channels: Record<string, (payload: string) => void>
  /** From now on every word is heard; what was said before is lost. */
  began: (ask: Ask) => Promise<void> | void
  /** It lives: Postgres answered after so many milliseconds, and every word that was said before has been heard. */
  beat?: (milliseconds: number) => void
  /** From now on nothing is heard, until it has begun again. */
  lost: (reason: string) => void
}

const heartbeatEvery = 2_000
const answerWithin = 2_000
const firstPause = 100
const longestPause = 1_000

/**
 * Listens to Postgres for as long as it is not stopped. Nothing tells of a connection that fell silent, so it asks for an
 * answer every two seconds; where that stays out, and while there is no database, it begins anew. Returns a function
 * that stops it.
 */
export function keepListening(url: string, { channels, began, beat, lost }: Listener): () => Promise<void> {
  let lane: Lane | undefined
  let pause = firstPause
  let isOver = false

  async function listenOnce(lane: Lane) {
    const ask: Ask = (text, parameters) =>
      lane.use(async () => [...(await lane.send({ text, parameters }))] as never[], answerWithin)
    for (const channel of Object.keys(channels)) await ask(`listen ${channel}`)
    pause = firstPause
    await began(ask)
    for (;;) {
      const askedAt = performance.now()
      await ask("select 1")
      beat?.(performance.now() - askedAt)
      await wait(heartbeatEvery, undefined, { signal: lane.lost })
    }
  }

  async function listen() {
    while (!isOver) {
      lane = new Lane(url, { onnotify: (channel, payload) => channels[channel]?.(payload) })
      try {
        await listenOnce(lane)
      } catch (error) {
        if (isOver) return
        if (pause === firstPause) lost(reasonIn(lane.lost.reason ?? error))
        lane.giveUp(error)
        await wait(pause)
        pause = Math.min(pause * 2, longestPause)
      }
    }
  }

  void listen()
  return async () => {
    isOver = true
    await lane?.close()
  }
}
