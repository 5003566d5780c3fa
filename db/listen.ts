import { env } from "@/env"
import { listenUrl, urlFor } from "./connection"
import { keepListening } from "./gate/listener"
import { noticing } from "./outage"

/**
 * Calls each channel's `wake` whenever Postgres says that something changed there, and at every (re)connection, since a
 * word may have been missed. Returns a function that stops it.
 */
export function listenPatiently(channels: Record<string, () => void>): () => Promise<void> {
  const outage = noticing(`listening to ${Object.keys(channels)}`)
  return keepListening(
    { listen: listenUrl(env), speak: urlFor("app", env) },
    {
      channels,
      began() {
        outage.back()
        for (const wake of Object.values(channels)) wake()
      },
      lost: outage.lost,
      beatEvery: 15_000, // whoever is woken here looks by himself, too
    },
  )
}
