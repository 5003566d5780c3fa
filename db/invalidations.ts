import type { Sql } from "postgres"
import { env } from "../env.ts"
import { urlFor } from "./connection.ts"
import { type Ask, keepListening } from "./gate/listener.ts"
import { noticing } from "./outage.ts"
import { watchClock } from "./watch-clock.ts"

type Listener = {
  /** These tags are out of date now. */
  drop(tags: string[]): void
  /** Whether we can be sure to hear of what goes out of date: said again with every sign of life. */
  listen(isListening: boolean): void
}

/** Registers this connection among those that a fence waits for, and forgets those that are gone. */
const register = [
  "delete from cache_readers where pid not in (select pid from pg_stat_activity)",
  "insert into cache_readers (pid) values (pg_backend_pid()) on conflict (pid) do update set heard = 0",
]
const acknowledge =
  "update cache_readers set heard = greatest(heard, $1::bigint) where pid = pg_backend_pid()"

/**
 * Tells `listener` which pages are out of date: by Postgres's word at every commit, and by its clock at every instant
 * at which something comes in sight or leaves it by itself, publisher or not. `lag` gives the seconds that Postgres's
 * last sign of life took; `stop` ends it.
 */
export function watchInvalidations(sql: Sql, listener: Listener) {
  let hears = false
  let knowsTheTime = false
  let lag: number | undefined
  let ask: Ask | undefined
  const outage = noticing("hearing of invalidations")

  const tell = () => listener.listen(hears && knowsTheTime)
  const clock = watchClock(sql, {
    drop: tags => listener.drop(tags),
    hear(isAnswered) {
      knowsTheTime = isAnswered
      tell()
    },
  })
  const stopListening = keepListening(urlFor("app", env), {
    channels: {
      cache_tags: tags => listener.drop(JSON.parse(tags)),
      // an answer that does not get through is one that the fence will not wait for: we are cut off
      cache_fence: fence => ask?.(acknowledge, [fence]).catch(() => {}),
      schedule: clock.look,
    },
    async began(askHere) {
      ask = askHere
      for (const statement of register) await ask(statement)
      listener.listen(false) // what was said while we were away is lost: begin again with nothing
      hears = true
      outage.back()
      tell()
      clock.look()
    },
    beat(milliseconds) {
      lag = milliseconds / 1000
      tell()
    },
    lost(reason) {
      outage.lost(reason)
      hears = false
      lag = undefined
      tell()
    },
  })
  return {
    lag: () => lag,
    stop: async () => {
      clock.stop()
      await stopListening()
    },
  }
}
