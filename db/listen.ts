import { env } from "@/env"
import { listenUrl, urlFor } from "./connection"
import { keepListening } from "./gate/listener"

/**
 * Calls each channel's `wake` whenever Postgres says that something changed there, and at every (re)connection, since a
 * word may have been missed. Returns a function that stops it.
 */
export const listenPatiently = (channels: Record<string, () => void>): (() => Promise<void>) =>
  keepListening(
    { listen: listenUrl(env), speak: urlFor("app", env) },
    {
      channels,
      began() {
        for (const wake of Object.values(channels)) wake()
      },
      lost: reason => console.error("Nothing is heard from the database:", reason),
      beatEvery: 5_000, // whoever is woken here looks by himself, too
    },
  )
