import { appDb, type Transaction } from "./client"
import { everyReaderHasHeard } from "./fence"
import { hasInvalidated } from "./invalidated"
import { classified, isRace } from "./refused-by-postgres"

/**
 * Runs a command's work in one transaction of the application's role. What the database itself refuses (a race that
 * the command's own checks cannot see) becomes a "conflict" with a sentence. Where pages went out of date it comes back
 * when nobody is shown them any more.
 */
export async function transact<Result>(run: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const done = await commit(run)
  if (hasInvalidated(done.tx)) await everyReaderHasHeard()
  return done.result
}

/** Two that waited for each other are begun again once: the other is done by then. */
async function commit<Result>(run: (tx: Transaction) => Promise<Result>, isAgain = false) {
  try {
    return await appDb().transaction(async tx => ({ tx, result: await run(tx) }))
  } catch (error) {
    if (isRace(error) && !isAgain) return await commit(run, true)
    throw classified(error)
  }
}
