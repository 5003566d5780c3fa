import { sql } from "drizzle-orm"
import { rows } from "@/db/client"
import { readerOfKey } from "@/db/reader-of-key"
import { transact } from "@/db/transact"
import type { Frequency } from "@/domain/alert"

/** "gone": it was stopped before, or is not of this reader. "unknown": the key opens nothing. */
export type Changed = "changed" | "gone" | "unknown"

type Wish = { alertId: number; frequency: Frequency }

/**
 * Tells a reader of a list more or less often, with the key of any mail. From then on: what is new until now is not told
 * again, and to ask for what is so already changes nothing.
 */
export const changeAlert = (key: string, { alertId, frequency }: Wish): Promise<Changed> =>
  transact(async tx => {
    const [alert] = await rows<{ isTheirs: boolean }>(
      tx,
      sql`select exists (select from alerts where id = ${alertId}::bigint and alerts.reader_id = opened.reader_id) as "isTheirs"
          from ${readerOfKey(key)} opened`,
    )
    if (!alert) return "unknown"
    if (!alert.isTheirs) return "gone"
    await tx.execute(
      sql`update alerts set frequency = ${frequency}, confirmed_at = clock_timestamp()
          where id = ${alertId}::bigint and frequency <> ${frequency}`,
    )
    return "changed"
  })
