import { type SQL, sql } from "drizzle-orm"

/** A place in a list that is read page by page: that of the last one read. To the microsecond, as the database keeps time. */
export type Place = {
  at: string
  textId: number
  /** In a list that stands by its own time: the part, and the instant as of which the first page was read. */
  own?: { part: number; seenAt: string }
}

/** An instant as a place has it. */
export const toTheMicrosecond = (at: SQL) =>
  sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
