import type { Server } from "node:http"
import { setTimeout as wait } from "node:timers/promises"

type Stopping = {
  server: Server
  /** How long to go on answering with readiness red, so that a balancer can look elsewhere first; seconds. */
  drainSeconds: number
  /** Ends the connections on which nothing is asked. */
  endIdle: () => void
  /** What has to be closed once the last answer is out. */
  close: () => Promise<void> | void
}

const patience = 10_000

/** Stops without dropping a request: not ready, wait, accept no more, finish, close. */
export function stopGracefully({ server, drainSeconds, endIdle, close }: Stopping) {
  const state = { isStopping: false, stop: (code: number) => stop(0, code) }

  async function stop(drain: number, code = 0) {
    if (state.isStopping) return
    state.isStopping = true
    await wait(drain * 1000)
    setTimeout(() => process.exit(1), patience).unref()
    await new Promise(resolve => {
      server.close(resolve)
      endIdle()
    })
    await close()
    process.exit(code)
  }
  process.once("SIGTERM", () => stop(drainSeconds))
  process.once("SIGINT", () => stop(0))
  process.once("disconnect", () => stop(0)) // whoever started us is gone
  return state
}
