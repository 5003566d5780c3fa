import { setTimeout as wait } from "node:timers/promises"
import { takeBackRefusal } from "@/db/gate/refusals"
import { databaseAwayIn } from "@/domain/database-away"

/** A database that is away is known to be by then. */
const pause = 500

/**
 * Asks the database a second time where one answer stayed out. In a crowd of people who sign in that is no outage but a
 * machine with too much to do, and nobody is to be told otherwise; in an outage the second answer comes at once. What may
 * have been done already is not done again.
 */
export async function retryOnce<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    const away = databaseAwayIn(error)
    if (!away || away.mayHaveHappened || (away.lack && away.lack !== "time")) throw error
    await wait(pause)
    const answer = await ask()
    takeBackRefusal()
    return answer
  }
}
