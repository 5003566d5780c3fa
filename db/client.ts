import "server-only"
import { type ExtractTablesWithRelations, sql } from "drizzle-orm"
import type { PgTransaction } from "drizzle-orm/pg-core"
import type { PostgresJsDatabase, PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js"
import { databaseAwayIn } from "@/domain/database-away"
import { closePools, pool } from "./pools"

type Schema = Record<string, never>
export type Database = PostgresJsDatabase<Schema>
export type Transaction = PgTransaction<PostgresJsQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>

/** For signed-in people's queries and for commands. */
export const appDb = () => pool("app").db
/** For everything that a visitor can fetch: sees the `live` views and nothing else. */
export const publicDb = () => pool("public").db

export const closeDatabase = closePools

/** The rows of a query written by hand, of the shape that its author promises. */
export async function rows<Row>(db: Database | Transaction, query: ReturnType<typeof sql>): Promise<Row[]> {
  try {
    return (await db.execute(query)) as unknown as Row[]
  } catch (error) {
    throw databaseAwayIn(error) ?? error // Drizzle wraps it, and the framework reads its digest from the outside only
  }
}

/** The database's clock, which decides. */
export async function databaseNow(db: Database | Transaction): Promise<Date> {
  const [row] = await rows<{ now: string }>(db, sql`select clock_timestamp() as now`)
  return new Date(row?.now ?? Number.NaN)
}
