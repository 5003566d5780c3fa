import postgres, { type Sql } from "postgres"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { expandEvents } from "@/db/commands/expand-events"
import { connect, urlFor } from "@/db/connection"
import { gatherTestCast, rewrite, small, step, textIn, versionOf, writeDraft } from "@/tests/factories"
import { appRole } from "@/tests/roles"

/** SQL typed by hand, as the application's role and as the owner: the database is the last editor. */

let people: Awaited<ReturnType<typeof gatherTestCast>>
let app: Sql
let owner: Sql
let visitor: Sql

beforeAll(async () => {
  people = await gatherTestCast()
  app = connect(urlFor("app", process.env), { max: 1 })
  owner = postgres(urlFor("owner", process.env), { max: 1, onnotice() {} })
  visitor = connect(urlFor("public", process.env), { max: 1 })
})
afterAll(() => Promise.all([app.end(), owner.end(), visitor.end()]))

/** The name of the rule that refuses this SQL; "" when nothing refuses it. */
async function ruleAgainst(sql: Sql, statement: string): Promise<string> {
  try {
    await sql.begin(tx => tx.unsafe(statement))
    return ""
  } catch (error) {
    const { constraint_name, code, message } = error as {
      constraint_name?: string
      code?: string
      message: string
    }
    return constraint_name ?? (code === "42501" ? "permission denied" : message)
  }
}

const tell = (
  editionId: number,
  version: number,
  action: string,
  from: string,
  to: string,
  actor: number | null,
) =>
  `insert into history (edition_id, edition_version, action, from_status, to_status, actor_id, reason)
   values (${editionId}, ${version + 1}, '${action}', '${from}', '${to}', ${actor}, 'because');`
const set = (editionId: number, change: string) =>
  `update editions set ${change}, version = version + 1 where id = ${editionId};`

describe("illegal steps", () => {
  test("a status that is not on the map", async () => {
    const { editionId } = await textIn("draft", people)
    expect(await ruleAgainst(app, set(editionId, "status = 'live'"))).not.toBe("")
  })

  test("a status change without its history entry", async () => {
    const { editionId } = await textIn("draft", people)
    for (const sql of [app, owner])
      expect(await ruleAgainst(sql, set(editionId, "status = 'in_review'"))).toBe(
        "no_step_without_its_history",
      )
  })

  test("a step that the map does not have, even with a history entry", async () => {
    const { editionId } = await textIn("draft", people)
    const version = await versionOf(editionId)
    const statement =
      tell(editionId, version, "publish_now", "draft", "published", people.noor.id) +
      set(editionId, "status = 'published'")
    expect(await ruleAgainst(app, statement)).toBe("a_step_is_on_the_map")
  })

  test("a history entry of another step than the one taken", async () => {
    const { editionId } = await textIn("draft", people)
    const version = await versionOf(editionId)
    const statement =
      tell(editionId, version, "submit", "draft", "in_review", people.diego.id) +
      set(editionId, "status = 'discarded'")
    expect(await ruleAgainst(app, statement)).toBe("no_step_without_its_history")
  })

  test("a history entry whose step never happens", async () => {
    const { editionId } = await textIn("draft", people)
    const version = await versionOf(editionId)
    expect(
      await ruleAgainst(app, tell(editionId, version, "submit", "draft", "in_review", people.diego.id)),
    ).toBe("a_history_entry_comes_true")
  })

  test("a history entry from where the edition is not", async () => {
    const { editionId } = await textIn("draft", people)
    const version = await versionOf(editionId)
    const statement =
      tell(editionId, version, "approve", "in_review", "approved", people.lena.id) +
      set(editionId, "status = 'approved'")
    expect(await ruleAgainst(app, statement)).toBe("a_history_entry_tells_the_next_step")
  })

  test("a change that does not count the version up", async () => {
    const { editionId } = await textIn("draft", people)
    expect(
      await ruleAgainst(app, `update editions set planned_on = '2027-01-01' where id = ${editionId}`),
    ).toBe("an_edition_changes_one_version_at_a_time")
  })

  test("a reason left out, an anonymous person, a person as the system", async () => {
    const { editionId } = await textIn("in_review", people)
    const version = await versionOf(editionId)
    const silent = tell(editionId, version, "request_changes", "in_review", "draft", people.lena.id).replace(
      "'because'",
      "' '",
    )
    expect(await ruleAgainst(app, silent)).toBe("a_step_that_needs_a_reason_has_one")
    expect(await ruleAgainst(app, tell(editionId, version, "approve", "in_review", "approved", null))).toBe(
      "only_the_system_is_nobody",
    )
    const live = await textIn("published", people)
    const posing = tell(
      live.editionId,
      await versionOf(live.editionId),
      "expire",
      "published",
      "expired",
      people.noor.id,
    )
    expect(await ruleAgainst(app, posing)).toBe("only_the_system_is_nobody")
  })

  test("an edition that begins as anything but a draft", async () => {
    const { languageVersionId } = await textIn("published", people)
    const born = `insert into editions (language_version_id, number, status) values (${languageVersionId}, 9, 'approved')`
    expect(await ruleAgainst(app, born)).toBe("an_edition_begins_as_a_draft")
  })
})

describe("four eyes", () => {
  test("an approval by a contributor", async () => {
    const { editionId } = await textIn("in_review", people, people.amira)
    const version = await versionOf(editionId)
    const hash = `(select content_hash from revisions where id = head_revision_id)`
    for (const [sql, contributor, rule] of [
      [app, people.amira, "nobody_judges_their_own_text"],
      [owner, people.amira, "nobody_judges_their_own_text"],
      [owner, people.diego, "a_step_is_taken_by_its_roles"],
    ] as const) {
      const statement =
        tell(editionId, version, "approve", "in_review", "approved", contributor.id) +
        set(editionId, `status = 'approved', approved_hash = ${hash}`)
      expect(await ruleAgainst(sql, statement)).toBe(rule)
    }
  })

  test("an approval by somebody who only wrote before an approval that stands is allowed", async () => {
    const { editionId, languageVersionId, content } = await textIn("approved", people, people.amira)
    await step(people.noor, editionId, "publish_now")
    const nextId = await beginNextEdition(people.diego, { languageVersionId })
    await rewrite(people.diego, nextId, { ...content, ...small, title: "Another title" })
    await step(people.diego, nextId, "submit")
    await step(people.amira, nextId, "approve")
  })

  test("an approval by somebody who wrote before one that a reopening made void", async () => {
    const { editionId } = await textIn("approved", people, people.amira)
    await step(people.lena, editionId, "reopen")
    const content = { ...(await writeDraft(people.diego)).content, title: "Another title" }
    await rewrite(people.diego, editionId, content)
    await step(people.diego, editionId, "submit")
    await expect(step(people.amira, editionId, "approve")).rejects.toMatchObject({ code: "forbidden" })
  })

  test("an approval set without an approving step", async () => {
    const { editionId } = await textIn("draft", people)
    const hash = `approved_hash = (select content_hash from revisions where id = head_revision_id)`
    for (const change of [hash, "was_forced = true"])
      for (const sql of [app, owner])
        expect(await ruleAgainst(sql, set(editionId, change))).toBe("a_step_changes_only_what_is_its_own")
  })
})

describe("what goes live", () => {
  test("a text whose hash is not the approved one", async () => {
    const { editionId } = await textIn("in_review", people)
    const version = await versionOf(editionId)
    const statement =
      tell(editionId, version, "approve", "in_review", "approved", people.lena.id) +
      set(editionId, "status = 'approved', approved_hash = 'another'")
    for (const sql of [app, owner])
      expect(await ruleAgainst(sql, statement)).toBe("only_the_approved_text_goes_live")
  })

  test("a text swapped after its approval", async () => {
    const { editionId, languageVersionId } = await textIn("approved", people)
    const revision = `insert into revisions (language_version_id, edition_id, author_id, content) values (${languageVersionId}, ${editionId}, ${people.noor.id}, '{}')`
    expect(await ruleAgainst(app, revision)).toBe("only_a_draft_is_written_in")
    const other = await textIn("draft", people)
    const swap = `head_revision_id = (select head_revision_id from editions where id = ${other.editionId})`
    expect(await ruleAgainst(app, set(editionId, swap))).toBe("a_frozen_text_stays_as_it_is")
  })

  test("a given hash is not believed", async () => {
    const { editionId, languageVersionId } = await textIn("draft", people)
    const [row] =
      await app`insert into revisions (language_version_id, edition_id, author_id, content, content_hash)
      values (${languageVersionId}, ${editionId}, ${people.diego.id}, '{"title": "x"}', 'forged') returning content_hash as hash`
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test("a scheduled text before its time, or at another than the armed one", async () => {
    const { editionId } = await textIn("scheduled", people)
    const version = await versionOf(editionId)
    const early = tell(editionId, version, "go_live", "scheduled", "published", null)
    expect(await ruleAgainst(app, early + set(editionId, "status = 'published'"))).toBe(
      "nothing_goes_live_early",
    )
    for (const moved of [
      early + set(editionId, "status = 'published', go_live_at = now()"),
      set(editionId, "go_live_at = now()"),
    ])
      expect(await ruleAgainst(app, moved)).toBe("a_step_changes_only_what_is_its_own")
  })

  test("an expiry before its time", async () => {
    const { editionId } = await textIn("published", people)
    const statement =
      tell(editionId, await versionOf(editionId), "expire", "published", "expired", null) +
      set(editionId, "status = 'expired'")
    expect(await ruleAgainst(app, statement)).toBe("nothing_expires_early")
  })

  test("a second live edition of one language version", async () => {
    const { languageVersionId, content } = await textIn("published", people)
    const nextId = await beginNextEdition(people.diego, { languageVersionId })
    await rewrite(people.diego, nextId, { ...content, ...small })
    await step(people.diego, nextId, "submit")
    await step(people.lena, nextId, "approve")
    const statement =
      tell(nextId, await versionOf(nextId), "publish_now", "approved", "published", people.noor.id) +
      set(nextId, "status = 'published', go_live_at = now(), listed_at = now()")
    for (const sql of [app, owner])
      expect(await ruleAgainst(sql, statement)).toBe("one_live_edition_per_language_version")
  })

  test("a second open edition of one language version", async () => {
    const { languageVersionId } = await textIn("draft", people)
    const second = `insert into editions (language_version_id, number) values (${languageVersionId}, 2)`
    for (const sql of [app, owner])
      expect(await ruleAgainst(sql, second)).toBe("one_open_edition_per_language_version")
  })
})

describe("the record", () => {
  test("a revision or a history entry changed, removed or emptied, even by the owner", async () => {
    const { editionId } = await textIn("in_review", people)
    for (const table of ["revisions", "history"])
      for (const statement of [
        `update ${table} set edition_id = edition_id where edition_id = ${editionId}`,
        `delete from ${table} where edition_id = ${editionId}`,
        `truncate ${table} cascade`,
      ]) {
        expect(await ruleAgainst(app, statement), statement).toBe("permission denied")
        expect(await ruleAgainst(owner, statement), statement).toBe(`${table}_is_never_rewritten`)
      }
  })

  test("a revision slipped in under an approval that has been given", async () => {
    const { editionId, languageVersionId } = await textIn("draft", people)
    const before = `insert into revisions (id, language_version_id, edition_id, author_id, content) overriding system value
      values (-1, ${languageVersionId}, ${editionId}, ${people.amira.id}, '{}')`
    expect(await ruleAgainst(app, before)).toBe("revisions_follow_each_other")
  })

  test("the time and the text of a history entry are the database's own", async () => {
    const { editionId } = await textIn("draft", people)
    const version = await versionOf(editionId)
    await app.begin(async tx => {
      await tx.unsafe(`insert into history (edition_id, edition_version, action, from_status, to_status, actor_id, at, revision_id)
        values (${editionId}, ${version + 1}, 'submit', 'draft', 'in_review', ${people.diego.id}, '2001-01-01', null)`)
      await tx.unsafe(set(editionId, "status = 'in_review'"))
    })
    const [row] =
      await app`select at > now() - interval '1 minute' as recent, revision_id is not null as told from history where edition_id = ${editionId} and action = 'submit'`
    expect(row).toEqual({ recent: true, told: true })
  })
})

describe("the outbox", () => {
  test("an event removed that nobody was told of, or a delivery that still waits", async () => {
    await textIn("published", people)
    for (const sql of [app, owner])
      expect(await ruleAgainst(sql, "delete from outbox")).toBe("an_event_is_kept_until_it_is_told")
    await expandEvents(undefined)
    for (const sql of [app, owner])
      expect(await ruleAgainst(sql, "delete from deliveries")).toBe("a_waiting_delivery_is_kept")
    expect(await ruleAgainst(app, "delete from outbox")).toMatch(/deliveries_event_id/)
  })

  test("a delivery that has both arrived and failed, or has no receiver", async () => {
    const both = "update deliveries set delivered_at = now(), failed_at = now()"
    expect(await ruleAgainst(app, both)).toBe("what_was_delivered_has_not_failed")
    const nobody = "update deliveries set user_id = null where channel = 'mail'"
    expect(await ruleAgainst(app, nobody)).toBe("permission denied")
    expect(await ruleAgainst(owner, nobody)).toBe("a_delivery_knows_its_receiver")
  })
})

describe("addresses", () => {
  test("two texts at one address, or a text at another's former one", async () => {
    const first = await writeDraft(people.diego, { title: "Bread" })
    const second = await writeDraft(people.diego, { title: "Butter" })
    const rename = ({ languageVersionId, editionId }: typeof first, from: string, to: string) =>
      `insert into history (edition_id, edition_version, action, from_status, to_status, actor_id, reason)
       select id, version + 1, 'rename', status, status, ${people.noor.id}, '${from} → ${to}' from editions where id = ${editionId};
       update editions set version = version + 1 where id = ${editionId};
       update language_versions set slug = '${to}' where id = ${languageVersionId}`
    expect(await ruleAgainst(app, rename(second, "butter", "bread"))).toBe("one_text_per_address")
    await owner`insert into former_slugs (language_version_id, kind, language, slug) values (${first.languageVersionId}, 'news', 'en', 'old-bread')`
    expect(await ruleAgainst(app, rename(second, "butter", "old-bread"))).toBe("one_text_per_address")
    const hiding = `insert into former_slugs (language_version_id, kind, language, slug) values (${first.languageVersionId}, 'news', 'en', 'butter')`
    expect(await ruleAgainst(owner, hiding)).toBe("a_redirect_hides_no_text")
  })
})

describe("what lists are derived from", () => {
  test("a text that changes its kind, its language or its story", async () => {
    const { languageVersionId } = await textIn("draft", people)
    for (const change of ["language = 'fr'", "kind = 'event'", "story_id = story_id + 1"])
      for (const [sql, rule] of [
        [app, "permission denied"],
        [owner, "a_text_stays_itself"],
      ] as const)
        expect(
          await ruleAgainst(sql, `update language_versions set ${change} where id = ${languageVersionId}`),
        ).toBe(rule)
  })

  test("another address for a region under which texts are listed", async () => {
    for (const [sql, rule] of [
      [app, "permission denied"],
      [owner, "a_term_keeps_its_address"],
    ] as const)
      expect(await ruleAgainst(sql, "update regions set slug = 'atlantis' where slug = 'africa'")).toBe(rule)
  })

  test("a list written by hand", async () => {
    for (const table of ["listings", "standings"])
      for (const statement of [
        `delete from ${table}`,
        `insert into ${table} table ${table}_derived`,
        `update ${table} set language = 'fr'`,
        `select derive_${table}()`,
      ])
        expect(await ruleAgainst(app, statement), statement).toBe("permission denied")
  })
})

describe("rights", () => {
  const tables = [
    "users",
    "user_roles",
    "sessions",
    "stories",
    "language_versions",
    "editions",
    "revisions",
    "history",
    "outbox",
    "deliveries",
    "webhooks",
    "failing_publications",
    "images",
    "image_uploads",
    "former_slugs",
    "boundaries",
    "filed",
    "listings",
    "standings",
    "listings_derived",
    "standings_derived",
  ]

  test("the public role reads no table, and no view but the live ones", async () => {
    for (const table of tables)
      expect(await ruleAgainst(visitor, `select * from public.${table}`), table).toBe("permission denied")
    for (const view of ["given", "newest"])
      expect(await ruleAgainst(visitor, `select * from live.${view}`), view).toBe("permission denied")
    for (const view of [
      "texts",
      "listings",
      "takedowns",
      "former_addresses",
      "filings",
      "regions",
      "countries",
      "topics",
      "series",
      "images",
    ])
      expect(await ruleAgainst(visitor, `select * from live.${view}`), view).toBe("")
  })

  test("the public role writes nothing and becomes nobody else", async () => {
    for (const statement of [
      "insert into live.regions (slug) values ('x')",
      "create table live.x (id int)",
      `set role ${appRole}`,
      "set role imprimatur_owner",
    ])
      expect(await ruleAgainst(visitor, statement), statement).toBe("permission denied")
  })

  test("the application's role changes no table's shape and no rule", async () => {
    for (const statement of [
      "create table x (id int)",
      "drop table editions",
      "alter table editions disable trigger guard_edition",
      "drop trigger guard_edition on editions",
      "create or replace function contributors(bigint) returns setof bigint language sql as 'select 1::bigint'",
      "drop schema live cascade",
      "delete from editions",
      "update images set sha256 = 'x'",
    ])
      expect(await ruleAgainst(app, statement), statement).toMatch(/permission denied|must be owner/)
  })

  test("no draft's word is in the live views", async () => {
    await writeDraft(people.diego, { title: "Quillonnade in the making" })
    await textIn("scheduled", people)
    const rows = await visitor`select from live.texts where texts::text ~ 'Quillonnade|that is scheduled'`
    expect(rows).toHaveLength(0)
  })
})
