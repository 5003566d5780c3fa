import { sql } from "drizzle-orm"
import { rows, type Transaction } from "@/db/client"
import type { Person } from "@/domain/roles"

/** Says in whose name the rest of this transaction works. Postgres notes it with what has no history of its own. */
export const nameActor = (tx: Transaction, { id }: Person) =>
  rows(tx, sql`select set_config('imprimatur.actor', ${`${id}`}, true)`)
