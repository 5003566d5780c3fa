import { type SQL, sql } from "drizzle-orm"

/** An instant as visitors' machines read it, "2027-01-02T03:04:05Z". */
export const instant = (at: SQL) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
