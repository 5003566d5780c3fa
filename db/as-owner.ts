import { env } from "@/env"
import type { Transaction } from "./client"
import { urlFor } from "./connection"
import { openPool } from "./gate/pool"
import { noticing } from "./outage"

const limits = { lanes: 1, waiting: 10, waitAtMost: 5_000, answerWithin: 10_000 }

/**
 * Runs a script's work in one transaction of the owner's role, over a connection of its own: what the application may not
 * do, whoever asks it, such as to give somebody an account and roles.
 */
export async function asOwner<Result>(run: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const pool = openPool(urlFor("owner", env), limits, noticing("the owner's connection"))
  try {
    return await pool.db.transaction(run)
  } finally {
    await pool.end()
  }
}
