import { type SQL, sql } from "drizzle-orm"

/** Seconds for which a process believes that it would have been told (platform/page-cache.ts). */
const belief = 5
/** Seconds by which a process may have heard later than its row says, which it writes every half minute. */
const notedLate = 40

/**
 * In a query over `instances`: until when an instance that has not confirmed a change may show what was before it. Since
 * it does not hear, it has not done so since the change either.
 */
export const mayShowUntil = (changedAt: SQL) =>
  sql`least(instances.heard_at + ${notedLate} * interval '1 second', ${changedAt})
    + greatest(instances.stale_seconds, ${belief}) * interval '1 second'`

/** Until when its row says anything. */
export const isForgotten = sql`instances.heard_at
  + (${notedLate} + greatest(instances.stale_seconds, ${belief})) * interval '1 second' < clock_timestamp()`
