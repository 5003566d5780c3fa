import { env } from "@/env"
import { connect, urlFor } from "./connection"

/**
 * Calls each channel's `wake` whenever Postgres says that something changed there, and at every (re)connection. While
 * there is no database it tries again every second. Returns a function that stops it.
 */
export function listenPatiently(channels: Record<string, () => void>): () => Promise<void> {
  let isOver = false
  let isSaid = false
  let client = connect(urlFor("app", env), { max: 1 })

  async function listen() {
    try {
      for (const [channel, wake] of Object.entries(channels)) await client.listen(channel, wake, wake)
    } catch (error) {
      if (isOver) return
      if (!isSaid) console.error("The publisher cannot listen to the database yet:", (error as Error).message)
      isSaid = true
      await client.end({ timeout: 1 })
      await new Promise(resolve => setTimeout(resolve, 1_000))
      if (isOver) return
      client = connect(urlFor("app", env), { max: 1 }) // a client keeps what it failed to listen to
      await listen()
    }
  }

  listen()
  return async () => {
    isOver = true
    await client.end({ timeout: 1 })
  }
}
