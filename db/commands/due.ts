import { sql } from "drizzle-orm"

/**
 * In a query over `editions`: has the time come for it to go live, or to expire? By the database's
 * clock, which is read once, before the search, so that the search is one in an index.
 */
export const isDue = sql`(
  (status = 'scheduled' and go_live_at <= (select clock_timestamp()))
  or (status in ('published', 'withdrawn') and expires_at <= (select clock_timestamp())))`

/** When that time came. */
export const dueAt = sql`(case status when 'scheduled' then go_live_at else expires_at end)`
