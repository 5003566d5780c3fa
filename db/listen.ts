import { env } from "@/env"
import { urlFor } from "./connection"
import { keepListening } from "./gate/listener"

/**
 * Calls each channel's `wake` whenever Postgres says that something changed there, and at every (re)connection, since a
 * word may have been missed. Returns a function that stops it.
 */
export const listenPatiently = (channels: Record<string, () => void>): (() => Promise<void>) =>
  keepListening(urlFor("app", env), {
    channels,
    began() {
      for (const wake of Object.values(channels)) wake()
    },
    lost: reason => console.error("Nothing is heard from the database:", reason),
  })
