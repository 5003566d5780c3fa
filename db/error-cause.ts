import { isDatabaseAway } from "../domain/database-away.ts"

/** What the driver said, below the words that were wrapped around it. */
export function causeOf(error: unknown): { code?: string; message: string } {
  let cause = error as { code?: string; message?: string; cause?: unknown }
  while (cause?.cause) cause = cause.cause as typeof cause
  return { code: cause?.code, message: cause?.message ?? String(error) }
}

/** What the driver tells of an error that Postgres raised. */
export type PostgresError = { code: string; message: string; constraint_name?: string }

/** The error of Postgres beneath what was wrapped around it. */
export function postgresErrorIn(error: unknown): PostgresError | undefined {
  for (let each = error; each instanceof Error; each = each.cause)
    if (anyPostgresCode.test((each as Partial<PostgresError>).code ?? ""))
      return each as unknown as PostgresError
}

/** Postgres's classes for what is the server's trouble and not the statement's: connection, resources, shutdown, system. */
const serverTrouble = /^(08|53|57P|58)/
/** The system's own codes, such as EROFS and EPIPE, are as long and begin with E, which no class of Postgres does. */
const anyPostgresCode = /^[0-9A-DF-Z][0-9A-Z]{4}$/

/**
 * Did this go wrong because there is no database to talk to, rather than because of what it was asked? A statement that
 * took too long is its own fault here, though whoever waits for a page is told that the database is away.
 */
export function isServersTrouble(error: unknown): boolean {
  const { code } = causeOf(error)
  if (code === undefined) return isDatabaseAway(error)
  // the driver and the system have codes in words, such as CONNECTION_CLOSED and ECONNREFUSED
  return !anyPostgresCode.test(code) || serverTrouble.test(code)
}
