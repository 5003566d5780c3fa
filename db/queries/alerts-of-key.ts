import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { readerOfKey } from "@/db/reader-of-key"
import { type Frequency, masked } from "@/domain/alert"
import type { Locale } from "@/domain/locales"

export type OwnAlert = {
  id: number
  language: Locale
  /** Which list, as domain/followed-list.ts reads it. */
  query: string
  frequency: Frequency
  /** Is it the one that the mail was about? */
  isOfThisMail: boolean
}

/** A mail may be passed on, so its link does not tell the whole address. */
type OwnAlerts = { sentTo: string; alerts: OwnAlert[] }

/** All alerts of whoever this key was mailed to, that mail's own first; undefined when there is none any more. */
export async function alertsOfKey(key: string): Promise<OwnAlerts | undefined> {
  const found = await rows<OwnAlert & { email: string }>(
    appDb(),
    sql`select alerts.id::int, language, query, frequency, email::text, (alerts.id = alert_id) is true as "isOfThisMail"
        from ${readerOfKey(key)} opened
          join alert_readers readers on readers.id = opened.reader_id
          join alerts on alerts.reader_id = readers.id
          join alert_lists lists on lists.id = list_id
        order by (alerts.id = alert_id) is true desc, alerts.id`,
  )
  const [first] = found
  return first && { sentTo: masked(first.email), alerts: found.map(({ email: _, ...alert }) => alert) }
}
