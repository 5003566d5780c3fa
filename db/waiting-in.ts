import { type SQL, sql } from "drizzle-orm"
import { channelOf, type Lane } from "@/domain/topics"

/** The deliveries of a lane that have neither arrived nor failed, as the indexes deliveries_due and alerts_due have them. */
export const waitingIn = (lane: Lane): SQL => sql`
  channel = ${channelOf[lane]} and ${lane === "alerts" ? sql`alert_id is not null` : sql`alert_id is null`}
  and delivered_at is null and failed_at is null`
