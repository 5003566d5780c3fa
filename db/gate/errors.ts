type Coded = Error & { code?: string }

/** Postgres's codes for a statement, and for the wait for a lock, that took longer than we let it. */
const timeouts = ["57014", "55P03"]

/** Whether Postgres gave up in time. Drizzle wraps what the driver throws. */
export function isTimeout(error: unknown) {
  for (let each = error; each instanceof Error; each = each.cause)
    if (timeouts.includes((each as Coded).code ?? "")) return true
  return false
}

const forPoolers =
  "Set ignore_startup_parameters in the pooler to statement_timeout, lock_timeout, idle_in_transaction_session_timeout."

/** One line on what went wrong, for the log. Of several tries that failed, the first speaks. */
export function reasonIn(error: unknown): string {
  if (error instanceof AggregateError) return reasonIn(error.errors[0])
  const reason = error instanceof Error ? error.message || String((error as Coded).code) : String(error)
  return reason.startsWith("unsupported startup parameter") ? `${reason}. ${forPoolers}` : reason
}
