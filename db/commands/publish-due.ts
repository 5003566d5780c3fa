import { sql } from "drizzle-orm"
import { appDb, rows, type Transaction } from "@/db/client"
import { isServersTrouble } from "@/db/error-cause"
import { announce } from "./announce"
import { bringLive } from "./bring-live"
import { dueAt, isDue } from "./due"
import { invalidateText } from "./invalidate"
import { type LockedEdition, lockRow } from "./lock-edition"
import { type NotedFailure, noteFailedPublication } from "./note-failed-publication"
import { takeStep } from "./take-step"

export type Outcome = { published: number; latenessMs: number } | NotedFailure

/** An edition whose time has come. `latenessMs` is by the database's clock. */
type Due = { id: number; failedTries: number; latenessMs: number }

/**
 * Makes one due edition live, or one expired edition gone, in one short transaction. Any number of publishers may
 * call it at once: each due row is locked by one of them and passed over by the others. One that cannot be published
 * is written down and left alone until its next try, so that it never holds up the rest. Undefined when nothing is due.
 */
export async function publishNextDue(only?: number): Promise<Outcome | undefined> {
  const begun = performance.now()
  let due: Due | undefined
  try {
    return await appDb().transaction(async tx => {
      due = await lockNextDue(tx, only)
      if (!due) return undefined
      await settle(tx, await lockRow(tx, due.id))
      return { published: due.id, latenessMs: due.latenessMs + (performance.now() - begun) }
    })
  } catch (error) {
    if (!due || isServersTrouble(error)) throw error
    return await noteFailedPublication(due, error)
  }
}

async function lockNextDue(tx: Transaction, only: number | undefined) {
  const [due] = await rows<Due>(
    tx,
    sql`select editions.id::int, coalesce(attempts, 0) as "failedTries",
          extract(epoch from clock_timestamp() - ${dueAt})::float8 * 1000 as "latenessMs"
        from editions left join failing_publications failing on failing.edition_id = editions.id
        where ${isDue}
          and (failing.edition_id is null or (failed_at is null and next_attempt_at <= clock_timestamp()))
          ${only === undefined ? sql`` : sql`and editions.id = ${only}`}
        order by least(go_live_at, expires_at), editions.id
        limit 1 for update of editions skip locked`,
  )
  return due
}

async function settle(tx: Transaction, edition: LockedEdition) {
  if (edition.status === "scheduled")
    return await bringLive(tx, edition, { action: "go_live", actor: "system" })
  await takeStep(tx, edition, "expire", { actor: "system" })
  await announce(tx, edition, "edition.expired")
  await invalidateText(tx, edition.languageVersionId)
}
