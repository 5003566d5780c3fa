import type { Sql } from "postgres"

/** How publishing and delivering stand, for metrics. */
export type PublishingState = {
  /** Editions due for more than a second whose status does not say so yet. Visitors see the right thing all the same. */
  overdue: number
  /** Editions that could not be published, or expired, after the last try. */
  failedPublications: number
  /** Seconds since the oldest event happened of which somebody is still to be told; 0 when all are told. */
  oldestUndelivered: number
  failedDeliveries: number
}

export async function publishingState(sql: Sql): Promise<PublishingState> {
  const [state] = await sql<PublishingState[]>`
    select
      (select count(*) from editions where status = 'scheduled' and go_live_at < now() - interval '1 second')::int
        + (select count(*) from editions
           where status in ('published', 'withdrawn') and expires_at < now() - interval '1 second')::int as overdue,
      (select count(*) from failing_publications where failed_at is not null)::int as "failedPublications",
      coalesce(extract(epoch from now() - least(
        (select created_at from outbox where expanded_at is null order by id limit 1),
        (select min(created_at) from deliveries where delivered_at is null and failed_at is null)
      )), 0)::float8 as "oldestUndelivered",
      (select count(*) from deliveries where failed_at is not null)::int as "failedDeliveries"`
  if (!state) throw new Error("A select without a table gives one row.")
  return state
}
