import { sql } from "drizzle-orm"
import { daysToConfirm } from "@/domain/alert"

/** Of a row of alert_requests: whether there is still something to say yes to, or the alert goes on that began with it. */
export const isOpenRequest = sql`requests.created_at > clock_timestamp() - ${daysToConfirm} * interval '1 day'
  and (confirmed_at is null or exists (
    select from alerts begun join alert_readers readers on readers.id = begun.reader_id
    where begun.list_id = requests.list_id and readers.email = requests.email))`
