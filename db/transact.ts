import { asOwner } from "./as-owner"
import { appDb, type Transaction } from "./client"
import { everyReaderHasHeard } from "./fence"
import { invalidatedIn } from "./invalidated"
import { classified, isRace } from "./refused-by-postgres"

/**
 * Runs a command's work in one transaction of the application's role. What the database itself refuses (a race that
 * the command's own checks cannot see) becomes a "conflict" with a sentence. Where pages went out of date it comes back
 * when nobody is shown them any more, or when it is noted which instances have not confirmed that.
 */
export const transact = <Result>(run: Run<Result>): Promise<Result> =>
  heard(commit(work => appDb().transaction(work), run))

/** The same in a transaction of the owner's role: what the installation itself does, in nobody's name. */
export const transactAsOwner = <Result>(run: Run<Result>): Promise<Result> => heard(commit(asOwner, run))

type Run<Result> = (tx: Transaction) => Promise<Result>
type Done<Result> = { tx: Transaction; result: Result }
type Open = <Result>(work: Run<Result>) => Promise<Result>

async function heard<Result>(commitment: Promise<Done<Result>>) {
  const done = await commitment
  const tags = invalidatedIn(done.tx)
  if (tags.length > 0) await everyReaderHasHeard(tags)
  return done.result
}

/** Two that waited for each other are begun again once: the other is done by then. */
async function commit<Result>(open: Open, run: Run<Result>, isAgain = false): Promise<Done<Result>> {
  try {
    return await open(async tx => ({ tx, result: await run(tx) }))
  } catch (error) {
    if (isRace(error) && !isAgain) return await commit(open, run, true)
    throw classified(error)
  }
}
