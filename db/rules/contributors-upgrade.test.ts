import postgres from "postgres"
import { expect, test } from "vitest"
import { urlFor } from "@/db/connection"
import { migrate } from "@/db/migrate"
import { missingMigrations } from "@/db/migration-files"

/** An installation from before revisions told what they were made from. */

const diego = 1
const amira = 2
const lena = 3

test("texts under way keep their contributors when an installation is upgraded", async () => {
  const owner = postgres(urlFor("owner", process.env), { max: 1, onnotice() {} })
  const [{ name } = { name: "" }] = await owner<
    { name: string }[]
  >`select current_database() || '_before' as name`
  await owner.unsafe(`create database ${name}`)
  await owner.end()
  const url = Object.assign(new URL(urlFor("owner", process.env)), { pathname: `/${name}` }).toString()
  const sql = postgres(url, { max: 1, onnotice() {} })
  await sql.unsafe(asItWas())
  await sql.unsafe(texts)

  await migrate({ DATABASE_URL: url })

  const sources = await sql`select id::int, sources::text as made_from from revisions order by id`
  expect(sources.map(row => row.made_from)).toEqual(["{}", "{1}", "{2}", "{2}", "{}", "{}", "{6}"])
  const contributionsTo = async (edition: number) =>
    (
      await sql`select person_id::int as person, part->>'road' as road from contributions(${edition}) order by person_id`
    ).map(({ person, road }) => [person, road])
  expect(await contributionsTo(1), "approved").toEqual([])
  expect(await contributionsTo(3), "goes on from what was approved").toEqual([[diego, "written"]])
  expect(await contributionsTo(5), "goes on from what was given up").toEqual([[amira, "continued"]])
  expect(await contributionsTo(7), "goes on from what was forced").toEqual([
    [diego, "written"],
    [amira, "continued"],
  ])
  await expect(sql`update revisions set sources = '{}'`).rejects.toMatchObject({
    constraint_name: "revisions_is_never_rewritten",
  })
  await sql.end()
})

/** The tables before the migration that adds sources, with the trigger that keeps revisions from being rewritten. */
function asItWas() {
  const all = missingMigrations([])
  const before = all.slice(
    0,
    all.findIndex(({ sql }) => sql.join().includes(`CREATE TABLE "revision_passages"`)),
  )
  return `
    create extension citext;
    create extension pg_trgm;
    create schema migrations;
    create table migrations.tables (hash text primary key, at timestamptz not null default now());
    create table migrations.rules (hash text not null);
    ${before.flatMap(({ sql }) => sql).join(";\n")};
    insert into migrations.tables (hash) values ${before.map(({ hash }) => `('${hash}')`).join(", ")};
    create function never_rewritten() returns trigger language plpgsql as $$ begin raise exception 'never'; end $$;
    create trigger never_rewritten before update or delete or truncate on revisions
      for each statement execute function never_rewritten();`
}

/** A published text with a discarded edition and one under way; one begun again from what was discarded; a forced one. */
const texts = `
  insert into users (name, email, password_hash, time_zone)
  select name, name || '@example.org', '-', 'UTC' from unnest(array['diego', 'amira', 'lena']) name;
  insert into stories (kind, owner_id) values ('news', ${diego}), ('news', ${diego}), ('news', ${diego});
  insert into language_versions (story_id, kind, language, slug)
  values (1, 'news', 'en', 'one'), (2, 'news', 'en', 'two'), (3, 'news', 'en', 'three');
  insert into editions (language_version_id, number, status, go_live_at, listed_at, was_forced) values
    (1, 1, 'published', now(), now(), false), (1, 2, 'discarded', null, null, false), (1, 3, 'in_review', null, null, false),
    (2, 1, 'discarded', null, null, false), (2, 2, 'draft', null, null, false),
    (3, 1, 'published', now(), now(), true), (3, 2, 'draft', null, null, false);
  insert into revisions (language_version_id, edition_id, author_id, content, content_hash)
  select version, edition, author, jsonb_build_object('title', words), words
  from (values (1, 1, ${diego}, 'A'), (1, 1, ${amira}, 'B'), (1, 2, ${amira}, 'C'), (1, 3, ${diego}, 'D'),
    (2, 4, ${amira}, 'E'), (3, 6, ${amira}, 'F'), (3, 7, ${diego}, 'G')) saved(version, edition, author, words);
  update editions set head_revision_id = head, approved_hash = hash
  from (values (1, 2, 'B'), (2, 3, null), (3, 4, null), (4, 5, null), (5, 5, null), (6, 6, 'F'), (7, 7, null)) heads(edition, head, hash)
  where id = edition;
  insert into history (edition_id, edition_version, action, from_status, to_status, actor_id, revision_id, reason) 
  select id, 2, 'begin', 'draft', 'draft', ${diego}, null, null from editions;
  insert into history (edition_id, edition_version, action, from_status, to_status, actor_id, revision_id, reason)
  values (1, 3, 'approve', 'in_review', 'approved', ${lena}, 2, null),
    (6, 3, 'force_publish', 'draft', 'published', ${lena}, 6, 'It could not wait.')`
