import { sql } from "drizzle-orm"
import { appDb, rows, type Transaction } from "@/db/client"
import { announce, bringLive } from "./bring-live"
import { invalidateText } from "./invalidate"
import { type LockedEdition, lockRow } from "./lock-edition"
import { takeStep } from "./take-step"

export type Outcome = { published: number } | { failed: number; error: unknown }

/**
 * Makes one due edition live, or one expired edition gone, in one short transaction. Any number of publishers may
 * call it at once: each due row is locked by one of them and passed over by the others. `skip` names editions that
 * failed in this round, so that one bad item never holds up the rest. Undefined when nothing is due.
 */
export async function publishNextDue(skip: number[]): Promise<Outcome | undefined> {
  let editionId: number | undefined
  try {
    return await appDb().transaction(async tx => {
      editionId = await lockNextDue(tx, skip)
      if (editionId === undefined) return undefined
      await settle(tx, await lockRow(tx, editionId))
      return { published: editionId }
    })
  } catch (error) {
    if (editionId === undefined) throw error
    return { failed: editionId, error }
  }
}

async function lockNextDue(tx: Transaction, skip: number[]) {
  const [due] = await rows<{ id: number }>(
    tx,
    // the clock is read once, before the search, so that the search is one in an index
    sql`select id::int from editions
        where ((status = 'scheduled' and go_live_at <= (select clock_timestamp()))
            or (status in ('published', 'withdrawn') and expires_at <= (select clock_timestamp())))
          and id <> all(${`{${skip.join(",")}}`}::bigint[])
        order by least(go_live_at, expires_at), id
        limit 1 for update skip locked`,
  )
  return due?.id
}

async function settle(tx: Transaction, edition: LockedEdition) {
  if (edition.status === "scheduled")
    return await bringLive(tx, edition, { action: "go_live", actor: "system" })
  await takeStep(tx, edition, "expire", { actor: "system" })
  await announce(tx, edition, "edition.expired")
  await invalidateText(tx, edition.languageVersionId)
}
