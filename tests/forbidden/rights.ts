import { type Attempt, denied, passes, refused } from "./attempt"
import type { Scene } from "./scene"
import { named } from "./sql"

/** People, what the world is told, what Postgres derives, and the database itself. */

export function rightAttempts({ cast, left, texts, webhook }: Scene): Attempt[] {
  const { draft, published, scheduled } = texts
  const { diego, noor, tomas } = cast
  const event = (topic: string, editionId: number | null, address: string) =>
    `insert into outbox (topic, edition_id, address, idempotency_key) values ('${topic}', ${editionId}, ${address}, 'forged');`
  const addressOf = ({ languageVersionId }: typeof draft) => `address_of_text(${languageVersionId})`
  const session = (userId: number, until: string) =>
    `insert into sessions (token_hash, user_id, expires_at) values ('forged', ${userId}, ${until});`
  const oldAddress = (from: string, to: string, by: number) =>
    `${named(by)} insert into old_addresses (address, to_address, leads_to, changed_by) values ('${from}', '${to}', ${to.startsWith("/") ? `'${to}'` : "null"}, ${by});`
  const failure = (editionId: number, more: string) =>
    `insert into failing_publications (edition_id, attempts, next_attempt_at, last_error, failed_at) values (${editionId}, ${more});`
  const derived = ["listings", "standings", "catalogue", "latest_changes"].flatMap(table =>
    refused("app", denied, {
      [`${table} emptied`]: `delete from ${table}`,
      [`${table} rewritten`]: `update ${table} set language = 'fr'`,
      [`${table} filled`]: `insert into ${table} select * from ${table}`,
      [`${table} derived at will`]: `select derive_${table}()`,
    }),
  )

  return [
    ...refused("app", denied, {
      "an account":
        "insert into users (email, name, time_zone, password_hash) values ('x@example.org', 'X', 'UTC', 'x')",
      "a role": `insert into user_roles values (${diego.id}, 'reviewer')`,
      "another role": `update user_roles set role = 'administrator' where user_id = ${diego.id}`,
      "a role less": `delete from user_roles where user_id = ${noor.id}`,
      "an account opened again": `update users set is_disabled = false where id = ${left.id}`,
      "an account disabled": `update users set is_disabled = true where id = ${tomas.id}`,
      "an account's address": `update users set email = 'mine@example.org' where id = ${tomas.id}`,
      "an account's name": `update users set name = 'Somebody else' where id = ${tomas.id}`,
      "an account removed": `delete from users where id = ${diego.id}`,
      "a session prolonged": "update sessions set expires_at = '2099-01-01'",
      "a session given to another": `update sessions set user_id = ${tomas.id}`,
    }),
    ...refused("app", "a_session_ends", {
      "a session of who has left": session(left.id, "now() + interval '1 hour'"),
      "a session for ever": session(diego.id, "'infinity'"),
      "a session of a week": session(diego.id, "now() + interval '7 days'"),
    }),

    ...refused("app", "an_event_has_happened", {
      "a draft announced as published": event("edition.published", draft.editionId, addressOf(draft)),
      "a published text announced as gone": event("edition.gone", published.editionId, addressOf(published)),
      "a text announced at another's address": event(
        "edition.published",
        published.editionId,
        addressOf(draft),
      ),
      "a text announced at no address": event("edition.published", published.editionId, "null"),
      "an event of no text": event("edition.published", null, "null"),
      "pages of a draft's address": event("pages.changed", null, addressOf(draft)),
    }),
    ...refused("app", denied, {
      "an event of another text": `update outbox set edition_id = ${draft.editionId}`,
      "an event of another time": "update outbox set created_at = '2001-01-01'",
      "an event at another address": "update outbox set address = '/forged'",
      "a delivery sent elsewhere": "update deliveries set address = 'mine@example.org'",
      "a delivery to another": `update deliveries set user_id = ${left.id}`,
      "a delivery of another event": "update deliveries set event_id = event_id + 1",
      "a webhook sent elsewhere": `update webhooks set url = 'https://evil.example' where id = ${webhook.id}`,
      "a webhook of another secret": `update webhooks set secret = 'mine' where id = ${webhook.id}`,
      "a failure forgotten": "delete from failing_publications",
      "a milestone forgotten": "delete from milestones",
    }),
    ...refused("app", "an_event_is_kept_until_it_is_told", {
      "an event that nobody was told": "delete from outbox",
    }),
    ...refused("app", "an_event_is_told_once", {
      "an event told again": "update outbox set expanded_at = now(); update outbox set expanded_at = null",
    }),
    ...refused("app", "a_failure_is_noted_as_it_comes", {
      "a failure before its time": failure(scheduled.editionId, "1, now(), 'x', null"),
      "a failure for good, to hold it back": failure(scheduled.editionId, "6, now(), 'x', now()"),
      "a failure of a draft": failure(draft.editionId, "1, now(), 'x', null"),
    }),
    ...refused("app", "it_is_done_by_those_who_may", {
      "a webhook of an editor's": `insert into webhooks (name, url, secret, added_by) values ('x', 'https://x.example', 'x', ${noor.id})`,
      "an old address led on by a writer": oldAddress("/a", "/fr", diego.id),
      "an old address led on by who has left": oldAddress("/a", "/fr", left.id),
      "a missed address judged by a writer": `insert into missed_judgements (address, is_aside, judged_by) values ('/a', true, ${diego.id})`,
      "an old address handed to a writer": `update old_addresses set changed_by = ${diego.id}`,
    }),
    ...refused("app", "a_target_is_an_address", {
      "an old address that leads to a script": oldAddress("/a", "javascript:x", noor.id),
    }),
    ...refused("app", "an_old_address_hides_no_page", {
      "an old address over a page": oldAddress("/en/news", "/fr", noor.id),
    }),
    ...refused("app", denied, { "an old address renamed": "update old_addresses set address = '/other'" }),

    ...derived,
    ...refused("app", denied, {
      "what rows should be": "table listings_derived",
      "rows derived anew": "select listings_again(array[1])",
      "a table": "create table mine (id int)",
      "a temporary table": "create temporary table editions (id int)",
      "a temporary view": "create temporary view editions as select 1",
      "a temporary sequence": "create temporary sequence s",
      "a schema": "create schema mine",
      "a function": "create function public.mine() returns int language sql as 'select 1'",
      "a function of ours":
        "create or replace function contributors(bigint) returns setof bigint language sql as 'select 1::bigint'",
      "a temporary function": "create function pg_temp.mine() returns int language sql as 'select 1'",
      "a view": "create view public.mine as select 1",
      "an operator": "create operator public.=== (leftarg = int, rightarg = int, function = int4eq)",
      "a cast": "create cast (text as int) with inout as implicit",
      "a rule upon revisions": "create rule swap as on insert to revisions do instead nothing",
      "a trigger upon history":
        "create trigger mine before insert on history for each row execute function stays_itself()",
      "an event trigger": "create event trigger mine on ddl_command_start execute function stays_itself()",
      "an extension": "create extension dblink",
      "a role of Postgres's": "create role mine",
      "more rights": "alter role current_user superuser",
      "triggers turned off": "set session_replication_role = replica",
      "row security turned off by its owner's word": "alter table listings disable row level security",
      "the owner's role": "set role imprimatur_owner",
      "the owner's session": "set session authorization imprimatur_owner",
      "a file written": "copy users to '/tmp/users'",
      "a file read": "copy milestones from '/etc/passwd'",
      "a program": "copy users to program 'cat'",
      "a file of the server's": "select pg_read_file('/etc/passwd')",
      "a folder of the server's": "select pg_ls_dir('/')",
      "a large object of a file": "select lo_import('/etc/passwd')",
      "an id given away": "select nextval('history_id_seq')",
      "ids begun again": "select setval('revisions_id_seq', 1)",
      "the record locked": "lock table history in access exclusive mode",
      "a migration told": "insert into migrations.tables (hash) values ('x')",
      "rules told": "delete from migrations.rules",
      "passwords of Postgres's": "select * from pg_authid",
      "a parameter for all": "alter database postgres set search_path = pg_temp",
      "default rights": "alter default privileges for role imprimatur_owner grant all on tables to public",
    }),
    ...refused("app", "42501", {
      "a guard turned off": "alter table editions disable trigger guard_edition",
      "a guard removed": "drop trigger guard_edition on editions",
      "a table removed": "drop table history",
      "a column removed": "alter table history drop column actor_id",
      "a constraint removed": "alter table history drop constraint a_step_is_on_the_map",
      "the visitors' door removed": "drop schema live cascade",
      "a function removed": "drop function guard_history() cascade",
      "a table given away": "alter table users owner to current_user",
    }),
    ...refused("app", "55000", { "a transaction prepared": "prepare transaction 'mine'" }),

    ...passes("app", {
      "a session of who works here": session(diego.id, "now() + interval '12 hours'"),
      "a session seen": "update sessions set last_seen_at = now()",
      "a wrong password counted": `update users set wrong_passwords = wrong_passwords + 1 where id = ${diego.id}`,
      "an event of what happened": event("edition.published", published.editionId, addressOf(published)),
      "pages that changed": event("pages.changed", null, "null"),
      "events told": "update outbox set expanded_at = now()",
      "a delivery tried": "update deliveries set attempts = attempts + 1",
      "a webhook of an administrator's": `insert into webhooks (name, url, secret, added_by) values ('x', 'https://x.example', 'x', ${tomas.id})`,
      "a webhook paused": `update webhooks set paused_at = now() where id = ${webhook.id}`,
      "an old address led on by an editor": oldAddress("/a", "/fr", noor.id),
      "an old address led on by an administrator": oldAddress("/b", "https://example.org/", tomas.id),
      "lists read": "select from listings",
      "a fence": "select cache_fence()",
    }),
  ]
}
