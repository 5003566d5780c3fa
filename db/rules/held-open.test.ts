import { sql } from "drizzle-orm"
import type { Sql } from "postgres"
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest"
import { appDb, publicDb, rows } from "@/db/client"
import { beginLanguageVersion } from "@/db/commands/begin-story"
import { placeText } from "@/db/commands/placements"
import { connect, urlFor } from "@/db/connection"
import { departureFrom } from "@/db/queries/live/text"
import { emptyContent } from "@/domain/story"
import { armIn, gatherTestCast, rewrite, someText, step, textIn, writeDraft } from "@/tests/factories"
import { change, named, now, take } from "@/tests/forbidden/sql"

/** Somebody begins a transaction, holds it open, and does in it what is past by then. Times are the clock's. */

let people: Awaited<ReturnType<typeof gatherTestCast>>
/** One connection, so that it is in the transaction. */
let held: Sql
beforeAll(async () => {
  people = await gatherTestCast()
  held = connect(urlFor("app", process.env), { max: 1 })
})
afterAll(() => held.end())
beforeEach(async () => {
  await held.unsafe(
    "begin; set local idle_in_transaction_session_timeout = 0; set local transaction_timeout = 0; select 1",
  )
})
afterEach(() => held.unsafe("rollback"))
const type = (statement: string) => held.unsafe(statement)
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    error => (error as { constraint_name?: string }).constraint_name ?? String(error),
  )

const told = (editionId: number, action: "rename" | "refile", reason: string, actor = people.noor.id) => `
  insert into history (edition_id, edition_version, action, from_status, to_status, actor_id, reason)
  select id, version + 1, '${action}', status, status, ${actor}, ${reason} from editions where id = ${editionId};
  ${change(editionId, "")}`
const renamed = (text: { editionId: number; languageVersionId: number }, to: string) =>
  `${told(
    text.editionId,
    "rename",
    `(select slug from language_versions where id = ${text.languageVersionId}) || ' → ${to}'`,
  )}update language_versions set slug = '${to}' where id = ${text.languageVersionId};`
const slugOf = async (id: number) => {
  const [row] = await rows<{ slug: string }>(
    appDb(),
    sql`select slug from language_versions where id = ${id}`,
  )
  return row?.slug ?? ""
}
const answersAt = (slug: string) => departureFrom({ kind: "news", language: "en", slug })

const hers = "The harvest of the valley was shared among all who had sown."

/** A story in three languages, of which Amira wrote the English and Diego is to bring her words into the French. */
async function threeLanguages() {
  const english = await writeDraft(people.diego, { title: "Shares" })
  const begin = (language: "es" | "fr") =>
    beginLanguageVersion(people.noor, { storyId: english.storyId, language, title: language })
  return { english, spanish: await begin("es"), french: await begin("fr") }
}
const content = (words: string) => JSON.stringify({ body: someText(words) })
const revisionIn = (text: { languageVersionId: number; editionId: number }, author: number, words: string) =>
  `insert into revisions (language_version_id, edition_id, author_id, content)
   values (${text.languageVersionId}, ${text.editionId}, ${author}, '${content(words)}');
   ${change(text.editionId, `head_revision_id = (select max(id) from revisions where edition_id = ${text.editionId})`)}`
const written = (title: string) => ({ ...emptyContent("news"), title, body: someText(hers) })

test("nobody was first by a transaction that began before", async () => {
  const { english, spanish, french } = await threeLanguages()
  await rewrite(people.amira, english.editionId, written("Shares"))
  await rewrite(people.noor, french.editionId, written("Parts"))
  await step(people.noor, french.editionId, "submit")
  await type(revisionIn(spanish as never, people.noor.id, hers))
  await type("commit")
  await expect(step(people.amira, french.editionId, "approve")).rejects.toMatchObject({ code: "forbidden" })
})

test("nobody was first by a version given up in a transaction that began before", async () => {
  const { english, spanish, french } = await threeLanguages()
  await rewrite(people.amira, english.editionId, written("Shares"))
  await rewrite(people.noor, french.editionId, written("Parts"))
  await step(people.noor, french.editionId, "submit")
  await type(`insert into given_up_versions (language_version_id, edition_id, author_id, edition_version, why, content)
    select language_version_id, id, ${people.noor.id}, 1, 'decided', '${content(hers)}' from editions where id = ${spanish.editionId}`)
  await type("commit")
  await expect(step(people.amira, french.editionId, "approve")).rejects.toMatchObject({ code: "forbidden" })
})

test("while words are held back uncommitted, nobody else writes in the story, so none are before them", async () => {
  const { english, spanish } = await threeLanguages()
  await type(revisionIn(spanish as never, people.noor.id, hers))
  let isSaved = false
  const saved = rewrite(people.amira, english.editionId, written("Shares")).then(() => {
    isSaved = true
  })
  await new Promise(resolve => setTimeout(resolve, 500))
  expect(isSaved).toBe(false)
  await type("commit")
  await saved
  const order = await rows<{ author: number }>(
    appDb(),
    sql`select author_id::int as author from revisions join language_versions versions on versions.id = language_version_id
        where story_id = ${english.storyId} order by revisions.created_at desc limit 2`,
  )
  expect(order.map(({ author }) => author)).toEqual([people.amira.id, people.noor.id])
})

test("another story's words do not wait", async () => {
  const { spanish } = await threeLanguages()
  const other = await writeDraft(people.diego, { title: "Another" })
  await type(revisionIn(spanish as never, people.noor.id, hers))
  await rewrite(people.diego, other.editionId, written("Another"))
})

test("an address that visitors had is kept, though they had it since the transaction began", async () => {
  const text = await textIn("approved", people)
  const slug = await slugOf(text.languageVersionId)
  await step(people.noor, text.editionId, "publish_now")
  await type(renamed(text, `had-${text.editionId}`))
  await type("commit")
  expect(await answersAt(slug)).toMatchObject({ is: "renamed", slug: `had-${text.editionId}` })
})

test("an address is kept that visitors had while its change was held back", async () => {
  const text = await textIn("approved", people)
  await armIn(people.noor, text.editionId, 1.5)
  const slug = await slugOf(text.languageVersionId)
  await type(renamed(text, `meanwhile-${text.editionId}`))
  await type("select pg_sleep(2)")
  await type("commit")
  expect(await answersAt(slug)).toMatchObject({ is: "renamed", slug: `meanwhile-${text.editionId}` })
})

test("an address that visitors never had is not kept", async () => {
  const text = await textIn("approved", people)
  await armIn(people.noor, text.editionId, 3600)
  const slug = await slugOf(text.languageVersionId)
  await type(renamed(text, `never-${text.editionId}`))
  await type("commit")
  expect(await rows(appDb(), sql`select from former_slugs where slug = ${slug}`)).toEqual([])
})

const refiled = (text: { editionId: number; storyId: number }) =>
  told(
    text.editionId,
    "refile",
    `filing_of(${text.storyId}) || ' → region africa, region americas'`,
    people.diego.id,
  )

test("a writer does not file a story that has been public since the transaction began", async () => {
  const text = await textIn("approved", people)
  await step(people.noor, text.editionId, "publish_now")
  expect(await refusalOf(type(refiled(text)))).toBe("editors_file_what_has_been_public")
})

test("a writer does not file a story that is public by the commit", async () => {
  const text = await textIn("approved", people)
  await armIn(people.noor, text.editionId, 1.5)
  const [region] = await rows<{ slug: string; id: number }>(
    appDb(),
    sql`select slug, id::int from regions limit 1`,
  )
  const to = region ? `region ${region.slug}` : "nothing"
  await type(
    told(text.editionId, "refile", `filing_of(${text.storyId}) || ' → ${to}'`, people.diego.id) +
      `insert into story_regions values (${text.storyId}, ${region?.id})`,
  )
  await type("select pg_sleep(2)")
  expect(await refusalOf(type("commit"))).toBe("editors_file_what_has_been_public")
})

const late = "interval '1 second'"

test("what is noted of terms, old addresses and places happened when it did", async () => {
  const text = await textIn("published", people)
  const { id } = await placeText(people.noor, {
    languageVersionId: text.languageVersionId,
    spot: "lead",
    timeZone: "UTC",
  })
  await type("select pg_sleep(1.5)")
  await type(`${named(people.noor.id)}
    insert into topics (slug, names) values ('late', '{"en": "Late"}');
    update topics set names = '{"en": "Later"}' where slug = 'late';
    delete from topics where slug = 'late';
    insert into old_addresses (address, to_address, leads_to, changed_by) values ('/late', '/fr', '/fr', ${people.noor.id});
    update old_addresses set to_address = '/en', leads_to = '/en' where address = '/late';
    delete from old_addresses where address = '/late';`)
  const notes = await type(`select at > now() + ${late} as is_late from term_notes where slug = 'late'
    union all select at > now() + ${late} from redirect_notes where address = '/late'`)
  expect(notes.map(({ is_late }) => is_late)).toEqual(Array(6).fill(true))
  const removed = (at: string) => `update placements set removed_at = ${at} where id = ${id}`
  expect(await refusalOf(type(removed("now()")))).toBe("a_placement_is_removed_now")
})

test("no time of writing is typed", async () => {
  await type(`${named(people.noor.id)}
    insert into stories (kind, owner_id, created_at) values ('news', ${people.diego.id}, '2001-01-01');
    insert into images (sha256, width, height, name, uploaded_by, created_at) values ('early', 1, 1, 'x', ${people.diego.id}, '2001-01-01');
    insert into image_uploads (image_id, user_id, name, created_at) select max(id), ${people.noor.id}, 'x', '2001-01-01' from images;
    insert into old_addresses (address, to_address, changed_by, changed_at) values ('/early', 'https://example.org/', ${people.noor.id}, '2001-01-01');
    insert into missed_judgements (address, is_aside, judged_by, judged_at) values ('/early', true, ${people.noor.id}, '2001-01-01');
    insert into webhooks (name, url, secret, added_by, created_at) values ('x', 'https://x.example', 'x', ${people.tomas.id}, '2001-01-01');
    insert into sessions (token_hash, user_id, expires_at, created_at) values ('early', ${people.diego.id}, now() + interval '1 hour', '2001-01-01');`)
  const text = await textIn("gone", people)
  await type(`insert into editions (language_version_id, number, created_at) values (${text.languageVersionId}, 2, '2001-01-01');
    insert into language_versions (story_id, kind, language, slug, created_at) values (${text.storyId}, 'news', 'fr', 'early', '2001-01-01');
    update old_addresses set changed_at = '2001-01-01' where address = '/early'`)
  const columns = [
    ...["stories", "language_versions", "editions", "images", "image_uploads", "webhooks", "sessions"].map(
      table => [table, "created_at"],
    ),
    ["old_addresses", "changed_at"],
    ["missed_judgements", "judged_at"],
  ]
  for (const [table, column] of columns)
    expect(await type(`select ${column} from ${table} where ${column} < '2010-01-01'`), table).toEqual([])
})

test("an address stays what was submitted, approved and published in one transaction", async () => {
  const text = await writeDraft(people.diego, { title: "Approved as it is" })
  const hash = "approved_hash = (select content_hash from revisions where id = head_revision_id)"
  const slug = `update language_versions set slug = 'nobody-approved' where id = ${text.languageVersionId};`
  const submitted =
    revisionIn(text, people.diego.id, hers) +
    take(text.editionId, "submit", { actor: people.diego.id, to: "in_review" })
  const approved = take(text.editionId, "approve", { actor: people.lena.id, to: "approved", set: hash })
  const published = take(text.editionId, "publish_now", { actor: people.noor.id, to: "published", set: now })
  for (const steps of [submitted, submitted + approved, submitted + approved + published]) {
    await type("savepoint before")
    expect(await refusalOf(type(steps + slug))).toBe("an_address_changes_with_its_history")
    await type("rollback to before")
  }
  await type(revisionIn(text, people.diego.id, hers) + slug)
})

test("a set-aside note, or any note in the words themselves, is nothing that visitors' role reads", async () => {
  const text = await writeDraft(people.diego, {
    title: "Corrected quietly",
    content: { changeNote: { isSmall: true, words: "", setAside: "SECRET of the desk" } },
  })
  await step(people.diego, text.editionId, "submit")
  await step(people.lena, text.editionId, "approve")
  await step(people.noor, text.editionId, "publish_now")
  const [seen] = await rows<{ all: string }>(
    publicDb(),
    sql`select texts::text as all from live.texts where id = ${text.languageVersionId}`,
  )
  expect(seen?.all).toContain("Corrected quietly")
  expect(seen?.all).not.toMatch(/SECRET|changeNote/)
})
