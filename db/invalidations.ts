import type { Sql } from "postgres"
import { watchClock } from "./watch-clock.ts"

type Listener = {
  /** These tags are out of date now. */
  drop(tags: string[]): void
  /** Whether we can be sure to hear of what goes out of date. */
  listen(isListening: boolean): void
}

const heartbeatEvery = 5_000

/**
 * Tells `listener` which pages are out of date: by Postgres's word at every commit, and by its clock at every instant
 * at which something comes in sight or leaves it by itself, publisher or not. The driver does not report a lost
 * connection, so a heartbeat decides whether we are listening. Returns a function that stops it.
 */
export function watchInvalidations(sql: Sql, listener: Listener): () => void {
  let isStopped = false
  let lastBeat = 0

  const hear = (isAlive = true) => {
    if (isAlive) lastBeat = performance.now()
    listener.listen(isAlive)
  }
  const heartbeat = setInterval(() => {
    if (performance.now() - lastBeat > 2.5 * heartbeatEvery) listener.listen(false)
    sql`select pg_notify('heartbeat', '')`.catch(() => listener.listen(false))
  }, heartbeatEvery).unref()
  const clock = watchClock(sql, { drop: tags => listener.drop(tags), hear })

  const subscribe = async () => {
    try {
      await sql.listen(
        "heartbeat",
        () => hear(),
        () => hear(),
      )
      await sql.listen(
        "cache_tags",
        payload => listener.drop(JSON.parse(payload)),
        () => {
          listener.listen(false) // what was said while we were away is lost: begin again with nothing
          hear()
        },
      )
      await sql.listen("schedule", clock.look, clock.look)
    } catch {
      if (!isStopped) setTimeout(subscribe, 1_000).unref() // the database is not there yet
    }
  }
  subscribe()

  return () => {
    isStopped = true
    clearInterval(heartbeat)
    clock.stop()
  }
}
