import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { announce, bringLive } from "./bring-live"
import { invalidateText } from "./invalidate"
import { lockRow } from "./lock-edition"
import { takeStep } from "./take-step"

/**
 * Makes one due edition live, or one expired edition gone, in one short transaction. Any number of publishers may
 * call it at once: each due row is locked by one of them and passed over by the others. `skip` names editions that
 * failed in this round, so that one bad item never holds up the rest. Returns undefined when nothing is due.
 */
export const publishNextDue = (skip: number[]) =>
  appDb().transaction(async tx => {
    const [due] = await rows<{ id: string; status: string }>(
      tx,
      sql`select id, status from editions
          where ((status = 'scheduled' and go_live_at <= clock_timestamp())
              or (status in ('published', 'withdrawn') and expires_at <= clock_timestamp()))
            and id <> all(${`{${skip.join(",")}}`}::bigint[])
          order by least(go_live_at, expires_at), id
          limit 1 for update skip locked`,
    )
    if (!due) return undefined
    const edition = await lockRow(tx, Number(due.id))
    if (edition.status === "scheduled") await bringLive(tx, edition, { action: "go_live", actor: "system" })
    else {
      await takeStep(tx, edition, "expire", { actor: "system" })
      await announce(tx, edition, "edition.expired")
      await invalidateText(tx, edition.languageVersionId)
    }
    return edition.id
  })
