import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { isClosed } from "@/db/closed-account"
import { isMailedToDesk, topicsWhere } from "@/domain/topics"

const atOnce = 100

/**
 * What readers who follow a list are told of: an edition before which visitors had none. A correction is no news, nor is
 * a text of old times that is brought over from elsewhere.
 */
const isNews = sql`editions.listed_at > editions.go_live_at - interval '2 days' and not exists (
  select from editions before where before.language_version_id = editions.language_version_id
    and before.number < editions.number and before.go_live_at <= editions.go_live_at)`

/**
 * Makes the deliveries of new events, each event once, and gives how many there were. Mail goes to those concerned:
 * the owner, who wrote in the edition, who approved and who scheduled it; never twice, never to a closed account.
 */
export async function expandEvents(frontCache: string | undefined): Promise<number> {
  const expanded = await rows(
    appDb(),
    sql`with fresh as (
          select id, topic, edition_id, created_at from outbox where expanded_at is null
          order by id limit ${atOnce} for update skip locked
        ), concerned as (
          select fresh.id as event_id, owner_id as user_id
          from fresh join editions on editions.id = edition_id
            join language_versions versions on versions.id = editions.language_version_id
            join stories on stories.id = versions.story_id
          where topic in ${topicsWhere(isMailedToDesk)}
          union
          select fresh.id, author_id from fresh join revisions on revisions.edition_id = fresh.edition_id
          where topic in ${topicsWhere(isMailedToDesk)}
          union
          select fresh.id, actor_id from fresh join history on history.edition_id = fresh.edition_id
          where topic in ${topicsWhere(isMailedToDesk)} and action in ('approve', 'schedule')
          union
          select fresh.id, user_id from fresh, user_roles
          where topic in ${topicsWhere(({ mailed }) => mailed === "concerned and administrators")}
            and role = 'administrator'
        ), mails as (
          insert into deliveries (event_id, channel, address, user_id)
          select event_id, 'mail', email, user_id
          from concerned join users on users.id = user_id where not ${isClosed()}
        ), calls as (
          insert into deliveries (event_id, channel, address, webhook_id)
          select fresh.id, 'webhook', url, webhooks.id from fresh, webhooks
          where topic in ${topicsWhere(({ callsWebhooks }) => callsWebhooks)} and paused_at is null
            and fresh.created_at >= told_since
        ), purges as (
          insert into deliveries (event_id, channel, address)
          select id, 'purge', ${frontCache ?? null}::text from fresh
          where topic in ${topicsWhere(({ purges }) => purges)} and ${frontCache !== undefined}
        ), news as (
          insert into alert_news (text_id)
          select distinct editions.language_version_id from fresh join editions on editions.id = edition_id
          where topic = 'edition.published' and ${isNews}
          on conflict do nothing
        )
        update outbox set expanded_at = clock_timestamp() from fresh where outbox.id = fresh.id
        returning outbox.id`,
  )
  return expanded.length
}

/** Lets every event so far count as told, to nobody. */
export async function passOverEvents() {
  await appDb().execute(sql`update outbox set expanded_at = clock_timestamp() where expanded_at is null`)
}
