import { type SQL, sql } from "drizzle-orm"
import { rows, type Transaction } from "@/db/client"
import { textArray } from "@/db/text-array"
import { transactAsOwner } from "@/db/transact"
import { type Filing, oldAddressesTag, siteTag, tagsOf } from "@/domain/cache-tags"
import { invalidate } from "./invalidate"
import { withoutRecordGuards } from "./without-record-guards"

type Wish = {
  /** The slugs of what the demonstration's stories are filed under. */
  topics: readonly string[]
  series: readonly string[]
}
export type Removal = {
  stories: number
  people: number
  /** Of the pictures that nothing shows any more: the names of their folders. */
  images: string[]
  /** Where people of the installation wrote in the demonstration's stories, which stay with all their languages. */
  kept: string[]
  /** The demonstration's people who stay in the record of such stories and of others' work, and can do nothing. */
  closed: string[]
  emails: string[]
}

const itsPeople = sql`select id from users where is_demonstration`

/**
 * Takes the demonstration away: its stories with their record, its people, and all that hangs on them. What others wrote
 * stays, and so does the record of what its people did there. It is the owner's, because the record is otherwise kept
 * from everybody; and it is one transaction, so that visitors see all of it or nothing.
 */
export const removeDemonstration = (wish: Wish): Promise<Removal> =>
  transactAsOwner(async tx => {
    await rows(tx, sql`select pg_advisory_xact_lock(hashtext('demonstration'))`)
    // or a visit that is being written down while its text goes would be of a text that is not there
    await rows(tx, sql`lock table hit_totals in share row exclusive mode`)
    const doomed = (await rows<{ id: string }>(tx, sql`select id::text from stories where ${isItsOwn}`)).map(
      ({ id }) => id,
    )
    const stories = sql`${textArray(doomed)}::bigint[]`
    const texts = sql`(select id from language_versions where story_id = any(${stories}))`
    const emails = await rows<{ email: string }>(
      tx,
      sql`select email::text from users where is_demonstration`,
    )
    const tags = await tagsOfTexts(tx, texts)

    await withoutRecordGuards(tx, async () => {
      await removeWhatIsTold(tx, texts)
      await removeTexts(tx, texts, stories)
    })
    const kept = await rows<{ address: string }>(
      tx,
      sql`select address_of_text(versions.id) as address from language_versions versions
            join stories on stories.id = story_id
          where owner_id in (${itsPeople}) order by versions.id`,
    )
    await removeTerms(tx, wish)
    await rows(tx, sql`select derive_vocabulary()`)
    await rows(tx, sql`delete from image_uploads where user_id in (${itsPeople})`)
    const images = await rows<{ sha256: string }>(
      tx,
      sql`delete from images where uploaded_by in (${itsPeople})
            and not exists (select from revision_images where image_id = images.id)
            and not exists (select from image_uploads where image_id = images.id) returning sha256`,
    )
    const closed = await removePeople(tx)
    await rows(
      tx,
      sql`insert into milestones (name) values ('demonstration begun'), ('demonstration filled'), ('demonstration removed')
          on conflict do nothing`,
    )
    await rows(tx, sql`select pg_notify('schedule', '')`)
    await invalidate(tx, [siteTag, oldAddressesTag, ...tags])
    return {
      stories: doomed.length,
      people: emails.length - closed.length,
      images: images.map(({ sha256 }) => sha256),
      kept: kept.map(({ address }) => address),
      closed,
      emails: emails.map(({ email }) => email),
    }
  })

/** Nobody else has written in any of its languages. */
const isItsOwn = sql`owner_id in (${itsPeople}) and not exists (
  select from language_versions versions where story_id = stories.id and (
    exists (select from revisions where language_version_id = versions.id and author_id not in (${itsPeople}))
    or exists (select from given_up_versions where language_version_id = versions.id and author_id not in (${itsPeople}))))`

async function tagsOfTexts(tx: Transaction, texts: SQL) {
  const filings = await rows<Filing>(
    tx,
    sql`select story_id::int as "storyId", kind, language, slug, regions, countries, topics, series, people
        from filed where language_version_id in ${texts} and concerns_visitors`,
  )
  return [...new Set(filings.flatMap(tagsOf))]
}

/** What was told of its texts, what readers looked at, and where they were led. */
async function removeWhatIsTold(tx: Transaction, texts: SQL) {
  const editions = sql`(select id from editions where language_version_id in ${texts})`
  for (const statement of [
    sql`delete from deliveries where user_id in (${itsPeople})
          or event_id in (select id from outbox where edition_id in ${editions})
          or webhook_id in (select id from webhooks where added_by in (${itsPeople}))`,
    sql`delete from outbox where edition_id in ${editions}`,
    sql`delete from webhooks where added_by in (${itsPeople})`,
    sql`delete from failing_publications where edition_id in ${editions}`,
    sql`delete from alert_news where text_id in ${texts}`,
    sql`delete from hits using hit_totals totals where totals.text_id in ${texts} and hits.address = totals.address`,
    sql`delete from hit_totals where text_id in ${texts}`,
    sql`delete from missed_judgements where judged_by in (${itsPeople})`,
    sql`delete from old_addresses where to_text_id in ${texts} or changed_by in (${itsPeople})`,
    sql`delete from redirect_notes where actor_id in (${itsPeople})`,
    sql`delete from term_notes where actor_id in (${itsPeople})`,
  ])
    await rows(tx, statement)
}

async function removeTexts(tx: Transaction, texts: SQL, stories: SQL) {
  const revisions = sql`(select id from revisions where language_version_id in ${texts})`
  const placements = sql`(select id from placements where language_version_id in ${texts})`
  for (const statement of [
    sql`delete from placement_notes where placement_id in ${placements}`,
    sql`delete from placements where language_version_id in ${texts}`,
    sql`delete from given_up_versions where language_version_id in ${texts}`,
    sql`delete from former_slugs where language_version_id in ${texts}`,
    sql`delete from history where edition_id in (select id from editions where language_version_id in ${texts})`,
    sql`delete from revision_passages where revision_id in ${revisions}`,
    sql`delete from revision_images where revision_id in ${revisions}`,
    // each hangs on the other, so they go at once
    sql`with gone as (delete from revisions where language_version_id in ${texts})
        delete from editions where language_version_id in ${texts}`,
    sql`delete from language_versions where story_id = any(${stories})`,
    sql`delete from stories where id = any(${stories})`,
  ])
    await rows(tx, statement)
}

/** Topics and series that nothing is filed under and that nobody has made their own by changing them. */
async function removeTerms(tx: Transaction, { topics, series }: Wish) {
  const isUntouched = (kind: "topic" | "series", slug: SQL) =>
    sql`not exists (select from term_notes where kind = ${kind} and term_notes.slug = ${slug} and actor_id is not null)`
  await rows(
    tx,
    sql`delete from topics where slug in (select unnest(${textArray(topics)}))
          and not exists (select from story_topics where topic_id = topics.id) and ${isUntouched("topic", sql`topics.slug`)}`,
  )
  await rows(
    tx,
    sql`delete from series where slug in (select unnest(${textArray(series)}))
          and not exists (select from stories where series_id = series.id) and ${isUntouched("series", sql`series.slug`)}`,
  )
}

/** Whoever stands in a record that is kept stays by name, with no role, no password and no way in. */
async function removePeople(tx: Transaction) {
  for (const statement of [
    sql`delete from sessions where user_id in (${itsPeople})`,
    sql`delete from user_roles where user_id in (${itsPeople})`,
    sql`delete from alert_readers where email in (select email from users where is_demonstration)`,
    sql`delete from alert_requests where email in (select email from users where is_demonstration)`,
    sql`do $$
        declare person bigint;
        begin
          for person in select id from users where is_demonstration loop
            begin
              delete from users where id = person;
            exception when foreign_key_violation then
              update users set is_disabled = true, password_hash = '' where id = person;
            end;
          end loop;
        end $$`,
  ])
    await rows(tx, statement)
  const closed = await rows<{ name: string }>(
    tx,
    sql`select name from users where is_demonstration order by name`,
  )
  return closed.map(({ name }) => name)
}
