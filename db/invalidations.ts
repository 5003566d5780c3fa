import type { Sql } from "postgres"
import { type Filing, tagsOf } from "../domain/cache-tags.ts"

type Listener = {
  /** These tags are out of date now. */
  drop(tags: string[]): void
  /** Whether we can be sure to hear of what goes out of date. */
  listen(isListening: boolean): void
}

const heartbeatEvery = 5_000
const longestSleep = 30_000

/**
 * Tells `listener` which pages are out of date: by Postgres's word at every commit, and by its clock at every instant
 * at which something comes in sight or leaves it by itself, publisher or not. The driver does not report a lost
 * connection, so a heartbeat decides whether we are listening. Returns a function that stops it.
 */
export function watchInvalidations(sql: Sql, listener: Listener): () => void {
  let stopped = false
  let boundaryTimer: NodeJS.Timeout | undefined
  let lastBeat = 0
  let seen = "-infinity"

  const heard = () => {
    lastBeat = performance.now()
    listener.listen(true)
  }
  const heartbeat = setInterval(() => {
    if (performance.now() - lastBeat > 2.5 * heartbeatEvery) listener.listen(false)
    sql`select pg_notify('heartbeat', '')`.catch(() => listener.listen(false))
  }, heartbeatEvery).unref()

  async function watchClock() {
    clearTimeout(boundaryTimer)
    if (stopped) return
    try {
      const [clock] = await sql<{ now: string; next: number | null; filings: Filing[] | null }[]>`
        with clock as (select clock_timestamp() as now)
        select now::text,
          (select extract(epoch from min(at) - now)::float8 * 1000 from boundaries where at > now) as next,
          (select json_agg(json_build_object('storyId', story_id, 'kind', kind, 'language', language, 'slug', slug,
             'regions', regions, 'countries', countries, 'topics', topics, 'series', series))
           from boundaries join filed using (language_version_id)
           where at <= now and at > greatest(${seen}::text::timestamptz, now - interval '1 hour')) as filings
        from clock`
      if (!clock) return
      seen = clock.now
      heard()
      if (clock.filings) listener.drop(clock.filings.flatMap(tagsOf))
      boundaryTimer = setTimeout(
        watchClock,
        Math.min(Math.max((clock.next ?? longestSleep) + 2, 2), longestSleep),
      ).unref()
    } catch (error) {
      console.error("The page cache cannot read the database's clock:", (error as Error).message)
      listener.listen(false) // without that clock nobody knows what is in sight
      boundaryTimer = setTimeout(watchClock, 1_000).unref()
    }
  }

  const subscribe = async () => {
    try {
      await sql.listen("heartbeat", heard, heard)
      await sql.listen(
        "cache_tags",
        payload => listener.drop(JSON.parse(payload)),
        () => {
          listener.listen(false) // what was said while we were away is lost: begin again with nothing
          heard()
        },
      )
      await sql.listen("schedule", watchClock, watchClock)
    } catch {
      if (!stopped) setTimeout(subscribe, 1_000).unref() // the database is not there yet
    }
  }
  subscribe()

  return () => {
    stopped = true
    clearInterval(heartbeat)
    clearTimeout(boundaryTimer)
  }
}
