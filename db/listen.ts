import { setTimeout as wait } from "node:timers/promises"
import { env } from "@/env"
import { urlFor } from "./connection"
import { Lane } from "./gate/lane"

const heartbeatEvery = 3_000
const answerWithin = 3_000
const firstPause = 100
const longestPause = 1_000

/**
 * Calls each channel's `wake` whenever Postgres says that something changed there, and at every (re)connection. Nothing
 * tells of a listener that is lost, so it asks for an answer every few seconds; where that stays out, and while there is
 * no database, it begins anew. Returns a function that stops it.
 */
export function listenPatiently(channels: Record<string, () => void>): () => Promise<void> {
  let lane: Lane | undefined
  let pause = firstPause
  let isOver = false

  async function listenOnce(lane: Lane) {
    const ask = (text: string) => lane.use(() => lane.send({ text }), answerWithin)
    for (const channel of Object.keys(channels)) await ask(`listen ${channel}`)
    pause = firstPause
    for (const wake of Object.values(channels)) wake()
    for (;;) {
      await wait(heartbeatEvery, undefined, { signal: lane.lost })
      await ask("select 1")
    }
  }

  async function listen() {
    while (!isOver) {
      lane = new Lane(urlFor("app", env), { onnotify: channel => channels[channel]?.() })
      try {
        await listenOnce(lane)
      } catch (error) {
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
