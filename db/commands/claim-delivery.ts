import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { isClosed } from "@/db/closed-account"
import { textArray } from "@/db/text-array"
import { waitingIn } from "@/db/waiting-in"
import type { Frequency } from "@/domain/alert"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import { type Channel, channelOf, type Lane, type Topic } from "@/domain/topics"

/**
 * How long a claim holds, in seconds. Longer than any call may take (publisher/try-delivery.ts); after it another publisher
 * takes the delivery over. A mail server may take a minute to say that it has taken a letter.
 */
export const leaseSeconds: Record<Channel, number> = { mail: 100, webhook: 30, purge: 30 }

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
  /** What a reader follows, or asked to follow, and where that reader's mail goes. */
  alert: (ReaderMail & { textIds: number[]; isSuspended: boolean }) | null
  alertRequest: ReaderMail | null
}

type ReaderMail = {
  id: number
  email: string
  frequency: Frequency
  listId: number
  language: Locale
  /** As domain/followed-list.ts reads it. */
  query: string
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
 * Takes one due delivery of a lane in hand, for as long as the lease holds, and counts the try: so a publisher that
 * dies while it calls loses nothing. `busy` names addresses that have enough of our calls already.
 */
export async function claimDelivery(
  lane: Lane,
  busy: readonly string[],
): Promise<ClaimedDelivery | undefined> {
  const [claimed] = await rows<ClaimedDelivery>(
    appDb(),
    sql`with claimed as (
          update deliveries set attempts = attempts + 1,
            next_attempt_at = clock_timestamp() + ${leaseSeconds[channelOf[lane]]} * interval '1 second'
          where id = (
            select id from deliveries
            where ${waitingIn(lane)} and next_attempt_at <= clock_timestamp()
              and address <> all(${textArray(busy)})
            order by next_attempt_at, id limit 1 for update skip locked)
          returning id, event_id, attempts, address, idempotency_key, user_id, webhook_id, alert_id, alert_request_id
        )
        select claimed.id::int, attempts, claimed.address, claimed.idempotency_key as "idempotencyKey",
          json_build_object('topic', topic, 'at', outbox.created_at, 'address', outbox.address, 'tags', tags,
            'reason', reason) as event,
          case when editions.id is not null then json_build_object('storyId', versions.story_id, 'kind', versions.kind,
            'language', versions.language, 'number', editions.number, 'title', revisions.content->>'title',
            'goLiveAt', editions.go_live_at, 'expiresAt', editions.expires_at) end as edition,
          (select content->>'title' from live.texts where texts.id = versions.id) as "publicTitle",
          case when users.id is not null then json_build_object('name', users.name, 'timeZone', users.time_zone,
            'isDisabled', ${isClosed()}) end as person,
          case when webhooks.id is not null then json_build_object('secret', secret,
            'isPaused', paused_at is not null) end as webhook,
          case when alerts.id is not null then json_build_object('id', alerts.id, 'email', readers.email,
            'frequency', alerts.frequency, ${listColumns}, 'isSuspended', readers.suspended_at is not null, 'textIds', array(
              select text_id from alert_news where text_id = any(text_ids) and created_at >= alerts.confirmed_at)) end as alert,
          case when requests.id is not null then json_build_object('id', requests.id, 'email', requests.email,
            'frequency', requests.frequency, ${listColumns}) end as "alertRequest"
        from claimed join outbox on outbox.id = event_id
          left join editions on editions.id = outbox.edition_id
          left join language_versions versions on versions.id = editions.language_version_id
          left join revisions on revisions.id = editions.head_revision_id
          left join users on users.id = claimed.user_id
          left join webhooks on webhooks.id = claimed.webhook_id
          left join alerts on alerts.id = claimed.alert_id
          left join alert_readers readers on readers.id = alerts.reader_id
          left join alert_requests requests on requests.id = claimed.alert_request_id
          left join alert_lists lists on lists.id in (alerts.list_id, requests.list_id)
          left join alert_matches matches on matches.round_id = claimed.event_id and matches.list_id = alerts.list_id`,
  )
  return claimed
}

const listColumns = sql`'listId', lists.id, 'language', lists.language, 'query', lists.query`
