import "server-only"
import { type ExtractTablesWithRelations, sql } from "drizzle-orm"
import type { PgTransaction } from "drizzle-orm/pg-core"
import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js"
import { env } from "@/env"
import { connect, type DatabaseRole, urlFor } from "./connection"

type Schema = Record<string, never>
export type Database = PostgresJsDatabase<Schema>
export type Transaction = PgTransaction<PostgresJsQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>

// The framework loads this module more than once in a process; the pools must be the same ones.
const pools = globalThis as { imprimaturPools?: Partial<Record<DatabaseRole, Pool>> }
type Pool = { db: Database; end: () => Promise<void> }

function pool(role: DatabaseRole): Pool {
  pools.imprimaturPools ??= {}
  pools.imprimaturPools[role] ??= open(role)
  return pools.imprimaturPools[role]
}

function open(role: DatabaseRole): Pool {
  const client = connect(urlFor(role, env))
  return { db: drizzle(client, { casing: "snake_case" }), end: () => client.end({ timeout: 5 }) }
}

/** For signed-in people's queries and for commands. */
export const appDb = () => pool("app").db
/** For everything that a visitor can fetch: sees the `live` views and nothing else. */
export const publicDb = () => pool("public").db

export async function closeDatabase() {
  const open = Object.values(pools.imprimaturPools ?? {})
  pools.imprimaturPools = {}
  await Promise.all(open.map(each => each.end()))
}

/** The rows of a query written by hand, of the shape that its author promises. */
export async function rows<Row>(db: Database | Transaction, query: ReturnType<typeof sql>): Promise<Row[]> {
  return (await db.execute(query)) as unknown as Row[]
}

/** The database's clock, which decides. */
export async function databaseNow(db: Database | Transaction): Promise<Date> {
  const [row] = await rows<{ now: string }>(db, sql`select clock_timestamp() as now`)
  return new Date(row?.now ?? Number.NaN)
}
