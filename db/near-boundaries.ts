import type { Sql } from "postgres"
import type { Filing } from "../domain/cache-tags.ts"

/** A text at an instant at which it comes in sight or leaves it by the clock alone. */
export type Boundary = Filing & {
  /** Milliseconds from the answer's clock until then; negative for what has passed. */
  in: number
}

/** How far ahead we look; long enough for a database that restarts. */
const ahead = { minutes: 10, boundaries: 500 }

/**
 * What has passed since `seen` (a time as Postgres writes it; an hour at most) and what comes next, with the database's
 * clock before it looked.
 */
export async function nearBoundaries(sql: Sql, seen: string): Promise<{ now: string; near: Boundary[] }> {
  const [answer] = await sql<{ now: string; near: Boundary[] }[]>`
    with clock as materialized (select clock_timestamp() as now),
    near as (
      select * from boundaries
      where at > (select greatest(${seen}::text::timestamptz, now - interval '1 hour') from clock)
        and at <= (select now from clock)
      union all
      (select * from boundaries
       where at > (select now from clock) and at <= (select now + ${ahead.minutes} * interval '1 minute' from clock)
       order by at limit ${ahead.boundaries})
    )
    select now::text, (
      select coalesce(json_agg(json_build_object('in', extract(epoch from at - now) * 1000,
        'storyId', story_id, 'kind', kind, 'language', language, 'slug', slug,
        'regions', regions, 'countries', countries, 'topics', topics, 'series', series, 'people', people) order by at), '[]')
      from near join filed using (language_version_id)) as near
    from clock`
  if (!answer) throw new Error("The clock gives one row.")
  return answer
}
