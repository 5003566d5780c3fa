import { setTimeout as wait } from "node:timers/promises"
import postgres from "postgres"

const lock = 7_746_773
/** For whether others hold the server, when it is to be stopped; it may be frozen. */
const patience = 3_000

/**
 * A connection that marks the server as used for as long as our process lives, however it ends.
 * Undefined when the server does not let us in, because it stops or is about to start.
 */
export async function holdServer(url: string) {
  const { promise: lost, resolve: lose } = Promise.withResolvers<void>()
  const sql = postgres(url, {
    database: "postgres", // a session in our own database would stop people from renaming or copying it
    max: 1,
    max_lifetime: null,
    connect_timeout: 5,
    onnotice: () => {},
    onclose: () => lose(),
    connection: { application_name: "imprimatur-launcher" },
  })
  try {
    await sql`select pg_advisory_lock_shared(${lock})`
  } catch {
    await sql.end({ timeout: 0 }) // the caller tries again, and shows the server's log when it gives up
    return undefined
  }
  return {
    /** Settled when the connection breaks: a server that dies takes it along at once. */
    lost,
    /** Lets go of the server, and runs `stop` when no other process holds it. Gives false when it does not answer. */
    async release(stop: () => Promise<void>) {
      const isLast = await Promise.race([isLastHolder(sql), wait(patience, undefined, { ref: false })])
      if (isLast) await stop()
      await sql.end({ timeout: 0 })
      return isLast !== undefined
    },
  }
}

export type Hold = NonNullable<Awaited<ReturnType<typeof holdServer>>>

async function isLastHolder(sql: postgres.Sql) {
  try {
    await sql`select pg_advisory_unlock_shared(${lock})`
    const [row] = await sql`select pg_try_advisory_lock(${lock}) as alone`
    return row?.alone === true
  } catch {
    return true // a server that does not answer has no other holder either
  }
}
