import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { isOpenRequest } from "@/db/open-request"
import { hashOfKey } from "@/db/private-key"
import { type Frequency, masked } from "@/domain/alert"
import type { Locale } from "@/domain/locales"

/** What a private link opens. A mail may be passed on, so it does not tell the whole address. */
export type OpenedAlert = {
  language: Locale
  query: string
  frequency: Frequency
  sentTo: string
  /** How many alerts the address has, this one included. */
  alerts: number
}

/** The alert whose mail carried this key; undefined when it was stopped. */
export const alertOfKey = (key: string) =>
  opened(sql`select language, query, frequency, email::text as "sentTo",
      (select count(*)::int from alerts others where others.reader_id = alerts.reader_id) as alerts
    from alert_keys join alerts on alerts.id = alert_id join alert_readers readers on readers.id = reader_id
      join alert_lists lists on lists.id = list_id
    where hash = ${hashOfKey(key)}`)

/** What is to be confirmed with this key; undefined when that time is over, or it was confirmed and then stopped. */
export const requestOfKey = (key: string) =>
  opened(sql`select language, query, frequency, email::text as "sentTo", 0 as alerts
    from alert_keys join alert_requests requests on requests.id = request_id
      join alert_lists lists on lists.id = list_id
    where hash = ${hashOfKey(key)} and ${isOpenRequest}`)

async function opened(query: ReturnType<typeof sql>) {
  const [alert] = await rows<OpenedAlert>(appDb(), query)
  return alert && { ...alert, sentTo: masked(alert.sentTo) }
}
