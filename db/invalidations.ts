import type { Sql } from "postgres"
import { env } from "../env.ts"
import { listenUrl, urlFor } from "./connection.ts"
import { type Ask, keepListening } from "./gate/listener.ts"
import { noticing } from "./outage.ts"
import { watchClock } from "./watch-clock.ts"

type Listener = {
  /** These tags are out of date now. */
  drop(tags: string[]): void
  /**
   * Whether we can be sure to hear of what goes out of date: said again with every sign of life, and how many
   * milliseconds ago it was true.
   */
  listen(isListening: boolean, millisecondsAgo?: number): void
}

/** Under which name others at the desk know this process, and how many seconds it shows pages without hearing anything. */
type Instance = { name: string; staleSeconds: number }

/** Registers this connection among those that a fence waits for, and forgets those that are gone. */
const register = [
  "delete from cache_readers where pid not in (select pid from pg_stat_activity)",
  "insert into cache_readers (pid) values (pg_backend_pid()) on conflict (pid) do update set heard = 0",
]
const acknowledgeHere =
  "update cache_readers set heard = greatest(heard, $1::bigint) where pid = pg_backend_pid()"
const acknowledge = `with here as (${acknowledgeHere})
  insert into instances as mine (name, heard, stale_seconds) values ($2, $1::bigint, $3::int)
  on conflict (name) do update set heard = greatest(mine.heard, excluded.heard), heard_at = clock_timestamp(),
    stale_seconds = excluded.stale_seconds`
/** Behind a pooler the connection outlives us, and a fence would wait for it. */
const leaveHere = "delete from cache_readers where pid = pg_backend_pid()"
const leave = `with here as (${leaveHere}) delete from instances where name = $1`

/** How often an instance is noted as alive where nobody changes anything. */
const notedEvery = 30_000

/**
 * Tells `listener` which pages are out of date: by Postgres's word at every commit, and by its clock at every instant
 * at which something comes in sight or leaves it by itself, publisher or not. To others it says what it has heard, under
 * the instance's name, which stays known when the connection is lost and goes when it is stopped. `lag` gives the
 * seconds that Postgres's last sign of life took, `deafBecause` why nothing is heard, in words; `stop` ends it.
 */
export function watchInvalidations(sql: Sql, listener: Listener, instance?: Instance) {
  let hears = false
  let heardAt = Number.NEGATIVE_INFINITY
  let knowsTheTime = false
  let lag: number | undefined
  let deafBecause: string | undefined
  let ask: Ask | undefined
  /** The last fence that is not acknowledged before everything from before this connection is forgotten; else undefined. */
  let held: number | undefined = 0
  let notedAt = Number.NEGATIVE_INFINITY
  let isStopped = false
  const outage = noticing("hearing of invalidations")

  function tell() {
    const isListening = hears && knowsTheTime
    listener.listen(isListening, isListening ? performance.now() - heardAt : 0)
    if (!isListening || held === undefined) return
    confirm(held)
    held = undefined
  }
  /** An answer that does not get through is one that the fence will not wait for: we are cut off. */
  function confirm(fence: number) {
    if (isStopped) return
    notedAt = performance.now()
    const answer = instance
      ? ask?.(acknowledge, [fence, instance.name, instance.staleSeconds])
      : ask?.(acknowledgeHere, [fence])
    answer?.catch(() => {})
  }
  const clock = watchClock(sql, {
    drop: tags => listener.drop(tags),
    hear(isAnswered) {
      knowsTheTime = isAnswered
      tell()
    },
  })
  const stopListening = keepListening(
    { listen: listenUrl(env), speak: urlFor("app", env) },
    {
      channels: {
        cache_tags: tags => listener.drop(JSON.parse(tags)),
        cache_fence(fence) {
          if (held === undefined) confirm(Number(fence))
          else held = Math.max(held, Number(fence))
        },
        schedule: clock.look,
      },
      async began(askHere) {
        ask = askHere
        for (const statement of register) await ask(statement)
        // whatever was committed by now is seen by whoever renders from now on
        const [fence] = await ask<{ number: string }>("select nextval('cache_fences') as number")
        held = Math.max(held ?? 0, Number(fence?.number))
        listener.listen(false) // what was said while we were away is lost: begin again with nothing
        hears = true
        heardAt = performance.now()
        deafBecause = undefined
        outage.back()
        tell()
        clock.look()
      },
      beat(milliseconds) {
        lag = milliseconds / 1000
        heardAt = performance.now() - milliseconds
        tell()
        if (held === undefined && performance.now() - notedAt > notedEvery) confirm(0)
      },
      lost(reason) {
        outage.lost(reason)
        hears = false
        deafBecause = reason
        lag = undefined
        held = 0
        tell()
      },
      stillLost(reason) {
        deafBecause = reason
      },
    },
  )
  return {
    lag: () => lag,
    deafBecause: () => deafBecause,
    stop: async () => {
      clock.stop()
      isStopped = true
      // a connection that is gone says so by itself, and an instance is forgotten in time
      const left = instance ? hears && ask?.(leave, [instance.name]) : ask?.(leaveHere)
      if (left) await left.catch(() => {})
      await stopListening()
    },
  }
}
