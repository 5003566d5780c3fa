import { approvingActions, releasing, statusesWhere } from "@/domain/workflow"

/**
 * What Postgres refuses on its own, whoever types the SQL. Derived from the map and laid anew at every migration, so
 * that a changed map needs no migration of its own. Each refusal carries a constraint's name, like any other.
 */

const quoted = (names: readonly string[]) => names.map(name => `'${name}'`).join(", ")

const frozen = statusesWhere(status => status.frozen)
const wasLive = statusesWhere(status => status.visitors !== "nothing")

export const guards = /* sql */ `
create or replace function refuse(rule text, sentence text) returns void language plpgsql as $$
begin
  raise exception using errcode = 'integrity_constraint_violation', constraint = rule, message = sentence;
end $$;

create or replace function never_rewritten() returns trigger language plpgsql as $$
begin
  perform refuse(tg_table_name || '_is_never_rewritten', 'What is written in ' || tg_table_name || ' is never changed or removed.');
  return null;
end $$;
create or replace trigger never_rewritten before update or delete or truncate on revisions
  for each statement execute function never_rewritten();
create or replace trigger never_rewritten before update or delete or truncate on history
  for each statement execute function never_rewritten();
create or replace trigger never_rewritten before update or delete or truncate on placement_notes
  for each statement execute function never_rewritten();

create or replace function guard_revision() returns trigger language plpgsql as $$
declare edition editions%rowtype;
begin
  select * into edition from editions where id = new.edition_id for update;
  if edition.language_version_id <> new.language_version_id then
    perform refuse('a_revision_belongs_to_its_language_version', 'This edition is of another language version.');
  end if;
  if edition.status in (${quoted(frozen)}) then
    perform refuse('only_a_draft_is_written_in', 'This text is frozen: its status is ' || edition.status || '.');
  end if;
  if exists (select from revisions where language_version_id = new.language_version_id and id > new.id) then
    perform refuse('revisions_follow_each_other', 'A revision follows all that were saved before it.');
  end if;
  if new.content->>'timeZone' <> '' then -- an unknown zone would break the lists of coming events
    begin
      perform now() at time zone (new.content->>'timeZone');
    exception when invalid_parameter_value then
      perform refuse('a_time_zone_exists', 'Choose another time zone; this one is not known here.');
    end;
  end if;
  new.content_hash := encode(sha256(convert_to(new.content::text, 'UTF8')), 'hex');
  return new;
end $$;
create or replace trigger guard_revision before insert on revisions for each row execute function guard_revision();

create or replace function note_images() returns trigger language plpgsql as $$
begin
  insert into revision_images (revision_id, image_id)
  select distinct new.id, image::bigint from jsonb_path_query(new.content, 'strict $.**.imageId') image;
  return null;
end $$;
create or replace trigger note_images after insert on revisions for each row execute function note_images();

create or replace function guard_history() returns trigger language plpgsql as $$
declare edition editions%rowtype;
begin
  select * into edition from editions where id = new.edition_id for update;
  if new.edition_version <> edition.version + 1 or new.from_status <> edition.status then
    perform refuse('a_history_entry_tells_the_next_step', 'The edition is not where this entry says it was.');
  end if;
  new.revision_id := edition.head_revision_id;
  new.at := clock_timestamp();
  return new;
end $$;
create or replace trigger guard_history before insert on history for each row execute function guard_history();

create or replace function history_came_true() returns trigger language plpgsql as $$
begin
  if not exists (select from editions where id = new.edition_id and version >= new.edition_version) then
    perform refuse('a_history_entry_comes_true', 'The history tells a step that did not happen.');
  end if;
  return null;
end $$;
drop trigger if exists history_came_true on history;
create constraint trigger history_came_true after insert on history
  deferrable initially deferred for each row execute function history_came_true();

create or replace function guard_new_edition() returns trigger language plpgsql as $$
begin
  if new.status <> 'draft' or new.version <> 1 or new.approved_hash is not null or new.was_forced then
    perform refuse('an_edition_begins_as_a_draft', 'An edition begins as a draft that nobody has approved.');
  end if;
  return new;
end $$;
create or replace trigger guard_new_edition before insert on editions for each row execute function guard_new_edition();

create or replace function guard_edition() returns trigger language plpgsql as $$
declare told history%rowtype;
begin
  if new.version <> old.version + 1 then
    perform refuse('an_edition_changes_one_version_at_a_time', 'The edition changed meanwhile.');
  end if;
  if (new.id, new.language_version_id, new.number) is distinct from (old.id, old.language_version_id, old.number) then
    perform refuse('an_edition_stays_itself', 'An edition keeps its number and its language version.');
  end if;
  select * into told from history where edition_id = new.id and edition_version = new.version;
  if new.status <> coalesce(told.to_status, old.status) or old.status <> coalesce(told.from_status, old.status) then
    perform refuse('no_step_without_its_history', 'A change of status needs the history entry that tells it.');
  end if;
  if new.head_revision_id is distinct from old.head_revision_id and (
    old.status in (${quoted(frozen)}) or not exists (
      select from revisions where id = new.head_revision_id and language_version_id = new.language_version_id)) then
    perform refuse('a_frozen_text_stays_as_it_is', 'This text is frozen: its status is ' || old.status || '.');
  end if;
  if new.approved_hash is distinct from old.approved_hash and new.approved_hash is not null
    and coalesce(told.action, '') not in (${quoted(approvingActions)}) then
    perform refuse('only_an_approval_approves', 'Only an approval sets what is approved.');
  end if;
  if new.was_forced and not old.was_forced and coalesce(told.action, '') <> 'force_publish' then
    perform refuse('only_force_forces', 'Only a force-publication is marked as one.');
  end if;
  if new.status <> old.status and new.status in (${quoted(releasing)}) and new.approved_hash is distinct from
    (select content_hash from revisions where id = new.head_revision_id) then
    perform refuse('only_the_approved_text_goes_live', 'The text is not the one that was approved.');
  end if;
  if told.action = 'go_live' and (old.go_live_at > clock_timestamp() or new.go_live_at <> old.go_live_at) then
    perform refuse('nothing_goes_live_early', 'It is not time yet.');
  end if;
  if old.status = 'scheduled' and new.status <> 'published' and old.go_live_at <= clock_timestamp() + interval '500 ms'
    and not exists (select from failing_publications where edition_id = old.id and failed_at is not null) then
    perform refuse('what_goes_live_now_is_not_held_back', 'It goes live this very moment.');
  end if;
  if told.action = 'expire' and coalesce(old.expires_at > clock_timestamp(), true) then
    perform refuse('nothing_expires_early', 'It is not time yet.');
  end if;
  if old.status in ('scheduled', ${quoted(wasLive)}) and new.status in ('scheduled', ${quoted(wasLive)}, 'superseded')
    and new.go_live_at is distinct from old.go_live_at and coalesce(told.action, '') <> 'publish_now' then
    perform refuse('an_armed_time_is_not_moved', 'An armed time is taken off the schedule before another is set.');
  end if;
  return new;
end $$;
create or replace trigger guard_edition before update on editions for each row execute function guard_edition();

create or replace function guard_address() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'former_slugs' then
    if exists (select from language_versions where (kind, language, slug) = (new.kind, new.language, new.slug)) then
      perform refuse('a_redirect_hides_no_text', 'A text lives at this address.');
    end if;
  elsif exists (select from former_slugs where (kind, language, slug) = (new.kind, new.language, new.slug)
    and language_version_id <> new.id) then
    perform refuse('one_text_per_address', 'This address leads to another text, which had it before.');
  end if;
  return new;
end $$;
create or replace trigger guard_address before insert or update of slug on language_versions
  for each row execute function guard_address();
create or replace trigger guard_address before insert or update on former_slugs
  for each row execute function guard_address();
`
