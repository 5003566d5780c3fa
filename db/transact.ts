import { conflict } from "@/domain/errors"
import { appDb, type Transaction } from "./client"
import { everyReaderHasHeard } from "./fence"
import { invalidatedIn } from "./invalidated"

/** Postgres's code for a rule of ours that `refuse()` raised; its message is a sentence for people. */
const refusedByRule = "23000"

/**
 * Runs a command's work in one transaction of the application's role. What the database itself refuses (a race that
 * the command's own checks cannot see) becomes a "conflict" with the rule's sentence. Where pages went out of date it
 * comes back when nobody is shown them any more, or when it is noted which instances have not confirmed that.
 */
export async function transact<Result>(run: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const done = await commit(run)
  const tags = invalidatedIn(done.tx)
  if (tags.length > 0) await everyReaderHasHeard(tags)
  return done.result
}

async function commit<Result>(run: (tx: Transaction) => Promise<Result>) {
  try {
    return await appDb().transaction(async tx => ({ tx, result: await run(tx) }))
  } catch (error) {
    const { cause = error } = error as { cause?: unknown } // a rule that is checked at the commit speaks for itself
    const { code, message } = cause as { code?: string; message?: string }
    if (code === refusedByRule && message) throw conflict(message)
    throw error
  }
}
