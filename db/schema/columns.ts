import { sql } from "drizzle-orm"
import { bigint, customType, timestamp } from "drizzle-orm/pg-core"

/** Columns that many tables share, so that they are the same everywhere. */

export const id = () => bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity()
export const reference = () => bigint({ mode: "number" })
/** An instant. Every time in the database is one; calendar dates and wall times are text beside their zone. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" })
export const createdAt = () => instant().notNull().defaultNow()

export const citext = customType<{ data: string }>({ dataType: () => "citext" })
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" })
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" })

/** `column in ('a', 'b')` with the values written out, for constraints that derive from the domain. */
export const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} in (${values.map(value => `'${value}'`).join(", ")})`)
