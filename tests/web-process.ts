import { expect } from "vitest"
import { connect, urlFor } from "@/db/connection"
import { watchInvalidations } from "@/db/invalidations"
import { env } from "@/env"
import { PageCache } from "@/platform/page-cache"
import { overWire, type Wire } from "./wire"

export type WebProcess = Awaited<ReturnType<typeof startWebProcess>>
type Wish = { name: string; staleSeconds?: number }

/** What of a web process keeps pages, and hears over the wire what is out of date. */
export async function startWebProcess(wire: Wire, { name, staleSeconds = 600 }: Wish) {
  const cache = new PageCache<string>({ maxBytes: 1_000, staleLimit: staleSeconds * 1_000 })
  const direct = env.DATABASE_APP_URL
  env.DATABASE_APP_URL = overWire(urlFor("app", env), wire)
  const clock = connect(urlFor("app", env), { max: 1 })
  const watch = watchInvalidations(clock, cache, { name, staleSeconds })
  env.DATABASE_APP_URL = direct
  await expect.poll(() => cache.isListening, { timeout: 10_000 }).toBe(true)

  let isRunning = true
  async function end() {
    isRunning = false
    await watch.stop()
    await clock.end({ timeout: 1 })
  }
  return {
    cache,
    stop: end,
    /** As a killed process does: it says goodbye to nobody. */
    async crash() {
      if (!isRunning) return
      await wire.become("cut")
      await end()
      await wire.become("whole")
    },
  }
}
