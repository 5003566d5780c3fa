import type { Sql } from "postgres"
import { furtherADay, probesADay } from "../domain/hits.ts"
import { isProbe } from "../domain/probe.ts"

type Hit = { address: string; status: number; people: number; robots: number }
type Since = { zone: string; secondsAgo: number }

/**
 * Adds up what a web process counted, for the day in this zone on which it began to. Any number of processes may write
 * at once: rows are locked in one order. Of addresses that anybody can make up only so many further ones are noted in a
 * day, those first for which most people asked; those that only scanners ask for have a number of their own.
 */
export async function noteHits(sql: Sql, hits: Hit[], { zone, secondsAgo }: Since): Promise<void> {
  const judged = hits.map(hit => ({ ...hit, is_probe: hit.status === 404 && isProbe(hit.address) }))
  await sql`
    with given as (
      select address, status, ((clock_timestamp() - ${secondsAgo} * interval '1 second') at time zone ${zone})::date as day,
        sum(people)::int as people, sum(robots)::int as robots, is_probe
      from jsonb_to_recordset(${JSON.stringify(judged)}::text::jsonb)
        as hits(address text, status smallint, people int, robots int, is_probe boolean)
      group by address, status, is_probe
    ), ranked as (
      select given.*, known, row_number() over (partition by status, is_probe, known order by people desc, robots desc, address) as rank
      from given cross join lateral (
        select exists (select from hits where (address, status, day) = (given.address, given.status, given.day)) as known) before
    ), kept as (
      select * from ranked left join lateral (
        select case when is_probe then ${probesADay}::int else value::text::int end as most
        from jsonb_each(${JSON.stringify(furtherADay)}::text::jsonb)
        where key = status::text) further on true
      where known or most is null
        or rank <= most - (select count(*) from hits
          where hits.status = ranked.status and hits.day = ranked.day and hits.is_probe = ranked.is_probe)
    ), daily as (
      insert into hits (address, status, day, people, robots, is_probe)
      select address, status, day, people, robots, is_probe from kept order by address, status
      on conflict (address, status, day) do update
        set people = hits.people + excluded.people, robots = hits.robots + excluded.robots
    )
    insert into hit_totals as total (address, status, people, robots, first_day, last_day, last_people_day)
    select address, status, people, robots, day, day, case when people > 0 then day end from kept order by address, status
    on conflict (address, status) do update
      set people = total.people + excluded.people, robots = total.robots + excluded.robots,
        first_day = least(total.first_day, excluded.first_day), last_day = greatest(total.last_day, excluded.last_day),
        last_people_day = greatest(total.last_people_day, excluded.last_people_day)`
}
