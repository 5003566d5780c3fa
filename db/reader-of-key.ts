import { sql } from "drizzle-orm"
import { daysToConfirm } from "@/domain/alert"
import { hashOfKey } from "./private-key"

/**
 * Whose alerts a private link opens: of whom the mail went to. The mail that asks for a yes went to an address, too, and
 * opens what that address has already, as long as the question is open.
 */
export const readerOfKey = (key: string) => sql`(
  select coalesce(keys.reader_id, readers.id) as reader_id,
    coalesce(keys.alert_id, (select id from alerts where reader_id = readers.id and list_id = requests.list_id)) as alert_id
  from alert_keys keys
    left join alert_requests requests on requests.id = keys.request_id
      and requests.created_at > clock_timestamp() - ${daysToConfirm} * interval '1 day'
    left join alert_readers readers on readers.email = requests.email
  where keys.hash = ${hashOfKey(key)} and coalesce(keys.reader_id, readers.id) is not null)`
