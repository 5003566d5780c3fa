import { sql } from "drizzle-orm"
import { rows } from "@/db/client"
import { isOpenRequest } from "@/db/open-request"
import { hashOfKey } from "@/db/private-key"
import { transact } from "@/db/transact"
import { mostAlerts } from "@/domain/alert"

export type Confirmed = "confirmed" | "too many" | "unknown"

/**
 * The owner of an address says yes, with the key from the mail. To say it twice changes nothing; what was stopped since
 * has to be asked for anew. The mail has arrived, so an address that was suspended is so no more.
 */
export const confirmAlert = (key: string): Promise<Confirmed> =>
  transact(async tx => {
    const [request] = await rows<{ id: number; isConfirmed: boolean }>(
      tx,
      sql`select requests.id::int, confirmed_at is not null as "isConfirmed"
          from alert_keys join alert_requests requests on requests.id = request_id
          where hash = ${hashOfKey(key)} and ${isOpenRequest}
          for update of requests`,
    )
    if (!request) return "unknown"
    if (request.isConfirmed) return "confirmed"
    const [reader] = await rows<{ id: number; others: number }>(
      tx,
      sql`with reader as (
            insert into alert_readers (email) select email from alert_requests where id = ${request.id}
            on conflict (email) do update set suspended_at = null, suspended_because = null returning id)
          select id::int, (select count(*)::int from alerts where reader_id = reader.id and list_id <>
            (select list_id from alert_requests where id = ${request.id})) as others from reader`,
    )
    if (!reader || reader.others >= mostAlerts) return "too many"
    await tx.execute(
      sql`with confirmed as (
            update alert_requests set confirmed_at = clock_timestamp() where id = ${request.id}
            returning list_id, frequency)
          insert into alerts (reader_id, list_id, frequency, confirmed_at)
          select ${reader.id}, list_id, frequency, clock_timestamp() from confirmed
          on conflict (reader_id, list_id)
          do update set frequency = excluded.frequency, confirmed_at = excluded.confirmed_at`,
    )
    return "confirmed"
  })
