import { mayArrange, mayBegin, mayRedirect, mayRunDeliveries } from "@/domain/permission"
import type { Role } from "@/domain/roles"
import { transition } from "@/domain/workflow"
import { quoted } from "./map"

/** What is written in somebody's name is written by somebody who may: of what neither the history nor a list tells. */
const writtenBy: [table: string, column: string, roles: readonly Role[]][] = [
  ["stories", "owner_id", mayBegin],
  ["images", "uploaded_by", mayBegin],
  ["image_uploads", "user_id", mayBegin],
  ["placement_notes", "actor_id", mayArrange],
  ["missed_judgements", "judged_by", mayRedirect],
  ["webhooks", "added_by", mayRunDeliveries],
]

/** When it was written, which nobody types. (Revisions, history and notes have their time from guards of their own.) */
const writtenAt: [table: string, column: string][] = [
  ["stories", "created_at"],
  ["language_versions", "created_at"],
  ["images", "created_at"],
  ["image_uploads", "created_at"],
  ["webhooks", "created_at"],
  ["sessions", "created_at"],
]
/** These are rewritten by whoever changes them next. */
const changedAt: [table: string, column: string][] = [
  ["old_addresses", "changed_at"],
  ["missed_judgements", "judged_at"],
]

export const actorRules = /* sql */ `
${[...new Set([...writtenAt, ...changedAt].map(([, column]) => column))]
  .map(
    column => `
create or replace function stamp_${column}() returns trigger language plpgsql as $$
begin
  new.${column} := clock_timestamp();
  return new;
end $$;`,
  )
  .join("")}
${writtenAt
  .map(
    ([table, column]) => `
create or replace trigger stamp before insert on ${table} for each row execute function stamp_${column}();`,
  )
  .join("")}
${changedAt
  .map(
    ([table, column]) => `
create or replace trigger stamp before insert or update on ${table} for each row execute function stamp_${column}();`,
  )
  .join("")}

create or replace function guard_actor() returns trigger language plpgsql as $$
begin
  if not is_at_work((to_jsonb(new)->>tg_argv[0])::bigint, tg_argv[1:]) then
    perform refuse('it_is_done_by_those_who_may', 'Whoever did this may not do it.');
  end if;
  return new;
end $$;
${writtenBy
  .map(
    ([table, column, roles]) => `
create or replace trigger guard_actor before insert or update of ${column} on ${table} for each row
  execute function guard_actor('${column}', ${quoted(roles)});`,
  )
  .join("")}

-- A given-up version is of somebody who may write in the text.
create or replace function guard_given_up_author() returns trigger language plpgsql as $$
begin
  if not may_take(new.author_id, array[${quoted(transition("submit").by)}], new.language_version_id, false) then
    perform refuse('a_text_is_written_by_its_roles', 'Whoever gave this up may not write in this text.');
  end if;
  return new;
end $$;
create or replace trigger guard_given_up_author before insert on given_up_versions
  for each row execute function guard_given_up_author();

-- A session is of somebody whose account is open, and as long as sessions are.
create or replace function guard_session() returns trigger language plpgsql as $$
begin
  if exists (select from users where id = new.user_id and is_disabled) or new.expires_at > now() + interval '12 hours' then
    perform refuse('a_session_ends', 'A session is of an open account and lasts twelve hours at most.');
  end if;
  return new;
end $$;
create or replace trigger guard_session before insert on sessions for each row execute function guard_session();

-- Whoever closes an account, by a command or by hand, ends its sessions: opened again, it has none.
create or replace function end_sessions() returns trigger language plpgsql as $$
begin
  delete from sessions where user_id = new.id;
  return null;
end $$;
create or replace trigger end_sessions after update of is_disabled on users for each row when (new.is_disabled)
  execute function end_sessions();
`
