import { setTimeout as wait } from "node:timers/promises"
import { env } from "../env.ts"
import { urlFor } from "./connection.ts"
import { Lane } from "./gate/lane.ts"

const heartbeatEvery = 2_000
const answerWithin = 2_500
const firstPause = 100
const longestPause = 1_000

/** What a channel hears: what was said there; nothing at a (re)connection, when something may have been missed. */
type Hear = (payload?: string) => void
type Ask = (text: string, parameters?: unknown[]) => Promise<unknown>
type Line = {
  /** The connection stands and listens, and no channel has been woken yet. */
  onConnect?: (ask: Ask) => Promise<unknown>
  /** Postgres answered us on that connection, after so many milliseconds; all that was said before has been heard. */
  onBeat?: (milliseconds: number) => void
  onLost?: () => void
}

/**
 * Calls a channel's function whenever Postgres says something there, and at every (re)connection. Nothing tells of a
 * listener that is lost, so it asks for an answer every few seconds; where that stays out, and while there is no
 * database, it begins anew. Returns a function that stops it.
 */
export function listenPatiently(
  channels: Record<string, Hear>,
  { onConnect, onBeat, onLost }: Line = {},
): () => Promise<void> {
  let lane: Lane | undefined
  let pause = firstPause
  let isOver = false

  async function listenOnce(lane: Lane) {
    const ask: Ask = (text, parameters) => lane.use(() => lane.send({ text, parameters }), answerWithin)
    for (const channel of Object.keys(channels)) await ask(`listen ${channel}`)
    await onConnect?.(ask)
    pause = firstPause
    for (const hear of Object.values(channels)) hear()
    for (;;) {
      const askedAt = performance.now()
      await ask("select 1")
      onBeat?.(performance.now() - askedAt)
      await wait(heartbeatEvery, undefined, { signal: lane.lost })
    }
  }

  async function listen() {
    while (!isOver) {
      lane = new Lane(urlFor("app", env), {
        onnotify: (channel, payload) => channels[channel]?.(payload),
      })
      try {
        await listenOnce(lane)
      } catch (error) {
        onLost?.()
        if (isOver) return
        if (pause === firstPause) console.error("The listener lost the database:", reason(lane, error))
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

const reason = ({ lost }: Lane, error: unknown) => ((lost.reason ?? error) as Error).message
