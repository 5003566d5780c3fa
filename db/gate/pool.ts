import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js"
import { arrayParsers } from "./arrays.ts"
import { drizzleClient } from "./drizzle-client.ts"
import { Gate, type Gauge, type Limits, type Noticing } from "./gate.ts"
import { type Codecs, Lane } from "./lane.ts"

export type Pool = { db: PostgresJsDatabase; gauge: () => Gauge; end: () => Promise<void> }

/** A database as Drizzle sees it, with the gate in front of it. `noticing` is told when it goes away and comes back. */
export function openPool(url: string, limits: Limits, noticing: Noticing): Pool {
  const codecs: Codecs = { parsers: { ...arrayParsers }, serializers: {} }
  const settings = serverPatience(limits)
  const gate = new Gate({ limits, noticing, open: () => new Lane(url, { settings, codecs }) })
  const db = drizzle(drizzleClient(gate, codecs), { casing: "snake_case" })
  return { db, gauge: () => gate.gauge, end: () => gate.end() }
}

/**
 * A server that is there gives up before we do, so that the connection stays good; and one that no longer hears from us
 * soon undoes what we had begun. Milliseconds. (transaction_timeout, which PostgreSQL 15 and 16 do not know, is a default
 * of the roles: db/role-defaults.ts.)
 */
const serverPatience = ({ answerWithin }: Limits) => ({
  statement_timeout: answerWithin - 500,
  lock_timeout: answerWithin - 1_000,
  idle_in_transaction_session_timeout: answerWithin,
})
