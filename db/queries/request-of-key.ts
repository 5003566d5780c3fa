import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { isOpenRequest } from "@/db/open-request"
import { hashOfKey } from "@/db/private-key"
import { type Frequency, masked } from "@/domain/alert"
import type { Locale } from "@/domain/locales"

/** What is to be confirmed. A mail may be passed on, so it does not tell the whole address. */
type OpenedRequest = { language: Locale; query: string; frequency: Frequency; sentTo: string }

/** What is to be confirmed with this key; undefined when that time is over, or it was confirmed and then stopped. */
export async function requestOfKey(key: string): Promise<OpenedRequest | undefined> {
  const [request] = await rows<OpenedRequest>(
    appDb(),
    sql`select language, query, frequency, email::text as "sentTo"
        from alert_keys join alert_requests requests on requests.id = request_id
          join alert_lists lists on lists.id = list_id
        where hash = ${hashOfKey(key)} and ${isOpenRequest}`,
  )
  return request && { ...request, sentTo: masked(request.sentTo) }
}
