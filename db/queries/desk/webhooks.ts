import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { mayRunDeliveries } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"

/** A webhook as its page shows it, without the secret. Times are ISO instants. */
export type DeskWebhook = {
  id: number
  name: string
  url: string
  addedByName: string
  addedAt: string
  pausedAt: string | null
  lastDeliveredAt: string | null
  failed: number
  waiting: number
}

/** Every webhook, by name; undefined for who may not run them. */
export async function webhooksFor(person: Person): Promise<DeskWebhook[] | undefined> {
  if (!hasRole(person, ...mayRunDeliveries)) return undefined
  return await rows<DeskWebhook>(
    appDb(),
    sql`select webhooks.id::int, webhooks.name, url, users.name as "addedByName",
          to_json(webhooks.created_at)#>>'{}' as "addedAt", to_json(paused_at)#>>'{}' as "pausedAt",
          to_json(max(delivered_at))#>>'{}' as "lastDeliveredAt", count(failed_at)::int as failed,
          (count(deliveries.id) - count(failed_at) - count(delivered_at))::int as waiting
        from webhooks join users on users.id = added_by left join deliveries on webhook_id = webhooks.id
        group by webhooks.id, users.id order by webhooks.name, webhooks.id`,
  )
}
