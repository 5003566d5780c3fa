import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { textArray } from "@/db/text-array"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import type { Channel, Topic } from "@/domain/topics"

/** How long a claim holds. Longer than any call may take; after it another publisher takes the delivery over. */
export const leaseSeconds = 30

/** A delivery with all that its call has to say. Times are ISO instants. */
export type ClaimedDelivery = {
  id: number
  /** This try's number; the first is 1. */
  attempts: number
  address: string
  idempotencyKey: string
  event: { topic: Topic; at: string; address: string | null; tags: string[]; reason: string | null }
  /** The edition as people at the desk know it. Null for pages that changed. */
  edition: ToldEdition | null
  /** The title that visitors see at this moment; null when they see none. */
  publicTitle: string | null
  /** Whom a mail is for. */
  person: { name: string; timeZone: string; isDisabled: boolean } | null
  webhook: { secret: string; isPaused: boolean } | null
}

export type ToldEdition = {
  storyId: number
  kind: Kind
  language: Locale
  number: number
  title: string
  goLiveAt: string | null
  expiresAt: string | null
}

/**
 * Takes one due delivery of a channel in hand, for as long as the lease holds, and counts the try: so a publisher that
 * dies while it calls loses nothing. `busy` names addresses that have enough of our calls already.
 */
export async function claimDelivery(
  channel: Channel,
  busy: readonly string[],
): Promise<ClaimedDelivery | undefined> {
  const [claimed] = await rows<ClaimedDelivery>(
    appDb(),
    sql`with claimed as (
          update deliveries set attempts = attempts + 1,
            next_attempt_at = clock_timestamp() + ${leaseSeconds} * interval '1 second'
          where id = (
            select id from deliveries
            where channel = ${channel} and delivered_at is null and failed_at is null
              and next_attempt_at <= clock_timestamp() and address <> all(${textArray(busy)})
            order by next_attempt_at, id limit 1 for update skip locked)
          returning id, event_id, attempts, address, idempotency_key, user_id, webhook_id
        )
        select claimed.id::int, attempts, claimed.address, claimed.idempotency_key as "idempotencyKey",
          json_build_object('topic', topic, 'at', outbox.created_at, 'address', outbox.address, 'tags', tags,
            'reason', reason) as event,
          case when editions.id is not null then json_build_object('storyId', versions.story_id, 'kind', versions.kind,
            'language', versions.language, 'number', editions.number, 'title', revisions.content->>'title',
            'goLiveAt', editions.go_live_at, 'expiresAt', editions.expires_at) end as edition,
          (select content->>'title' from live.texts where texts.id = versions.id) as "publicTitle",
          case when users.id is not null then json_build_object('name', users.name, 'timeZone', users.time_zone,
            'isDisabled', is_disabled) end as person,
          case when webhooks.id is not null then json_build_object('secret', secret,
            'isPaused', paused_at is not null) end as webhook
        from claimed join outbox on outbox.id = event_id
          left join editions on editions.id = outbox.edition_id
          left join language_versions versions on versions.id = editions.language_version_id
          left join revisions on revisions.id = editions.head_revision_id
          left join users on users.id = claimed.user_id
          left join webhooks on webhooks.id = claimed.webhook_id`,
  )
  return claimed
}
