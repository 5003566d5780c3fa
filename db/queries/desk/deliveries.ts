import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"
import { maySeeDeliveries } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import type { Channel, Topic } from "@/domain/topics"

export const deliveriesPerPage = 25

/** One event on its way to one receiver. Times are ISO instants. */
export type DeskDelivery = {
  id: number
  state: "failed" | "waiting" | "delivered"
  channel: Channel
  /** An e-mail address, that of a reader only hinted at, or the host that is called. */
  receiver: string
  webhookName: string | null
  attempts: number
  lastError: string | null
  nextAttemptAt: string
  settledAt: string | null
  topic: Topic
  happenedAt: string
  text: { storyId: number; language: Locale; edition: number; title: string } | null
}

/**
 * One page of the deliveries, failed ones first, then those that wait, then what arrived, with the number of each;
 * undefined for who may not see them.
 */
export async function deliveriesFor(person: Person, page: number) {
  if (!hasRole(person, ...maySeeDeliveries)) return undefined
  const [deliveries, counts] = await Promise.all([onPage(page), countEach()])
  return { deliveries, counts }
}

const onPage = (page: number) =>
  rows<DeskDelivery>(
    appDb(),
    sql`select deliveries.id::int, channel, attempts, last_error as "lastError", topic, webhooks.name as "webhookName",
          case when failed_at is not null then 'failed' when delivered_at is null then 'waiting' else 'delivered' end as state,
          coalesce(substring(deliveries.address from '^https?://([^/?]+)'), ${maskedReader}, deliveries.address) as receiver,
          to_json(next_attempt_at)#>>'{}' as "nextAttemptAt",
          to_json(coalesce(failed_at, delivered_at))#>>'{}' as "settledAt",
          to_json(outbox.created_at)#>>'{}' as "happenedAt",
          case when editions.id is not null then json_build_object('storyId', versions.story_id,
            'language', versions.language, 'edition', editions.number, 'title', revisions.content->>'title') end as text
        from deliveries join outbox on outbox.id = event_id
          left join webhooks on webhooks.id = webhook_id
          left join alerts on alerts.id = alert_id
          left join alert_readers readers on readers.id = alerts.reader_id
          left join alert_requests requests on requests.id = alert_request_id
          left join editions on editions.id = edition_id
          left join language_versions versions on versions.id = editions.language_version_id
          left join revisions on revisions.id = editions.head_revision_id
        order by failed_at is null, delivered_at is not null, coalesce(failed_at, delivered_at) desc, next_attempt_at,
          deliveries.id desc
        limit ${deliveriesPerPage} offset ${(page - 1) * deliveriesPerPage}`,
  )

/** Whose address it is, is nobody's business here; as in domain/alert.ts. */
const maskedReader = sql`regexp_replace(coalesce(readers.email, requests.email)::text, '^(.).*@', '\\1…@')`

async function countEach() {
  const [counts] = await rows<Record<DeskDelivery["state"], number>>(
    appDb(),
    sql`select count(failed_at)::int as failed, count(delivered_at)::int as delivered,
          (count(*) - count(failed_at) - count(delivered_at))::int as waiting from deliveries`,
  )
  if (!counts) throw new Error("A count is one row.")
  return counts
}
