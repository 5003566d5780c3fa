import { mayArrange } from "@/domain/permission"
import { roleNames, roles } from "@/domain/roles"
import { actionNames, releasing, savedColumns, statusesWhere, transition } from "@/domain/workflow"
import { byEachEntry, columnsOfEachEntry, fixedOfEdition, given, quoted } from "./map"
import { snakeCase } from "./privileges"

/**
 * What Postgres refuses on its own, whoever types the SQL. Derived from the map and laid anew at every migration, so
 * that a changed map needs no migration of its own. Each refusal carries a constraint's name, like any other.
 */

const ownOnly = roleNames.filter(role => roles[role].ownOnly)
const frozen = statusesWhere(status => status.frozen)
const forcers = actionNames.filter(action => transition(action).refusedTo.includes("forcer"))
const withReason = actionNames.filter(action => transition(action).sets.includes("takedownReason"))
const open = statusesWhere(status => status.open)

/** Has a text of the story of this edition been public by now? By the clock: a transaction can have begun long ago. */
const hasBeenPublic = (editionId: string) => /* sql */ `exists (
    select from editions told
    join language_versions theirs on theirs.id = told.language_version_id
    join language_versions ours on ours.story_id = theirs.story_id
    join editions asked on asked.language_version_id = ours.id
    where asked.id = ${editionId} and told.go_live_at <= clock_timestamp())`
const filedByEditors = /* sql */ `
  if new.action = 'refile' and not is_at_work(new.actor_id, array[${quoted(mayArrange)}]) and ${hasBeenPublic("new.edition_id")} then
    perform refuse('editors_file_what_has_been_public', 'Only editors change where a story is filed that has been public.');
  end if;`

export const guards = /* sql */ `
create or replace function refuse(rule text, sentence text) returns void language plpgsql as $$
begin
  raise exception using errcode = 'integrity_constraint_violation', constraint = rule, message = sentence;
end $$;

-- Somebody whose account is open and who has one of these roles.
create or replace function is_at_work(person bigint, wanted text[]) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from users join user_roles on user_id = users.id
    where users.id = person and not is_disabled and role = any(wanted));
end $$;

-- As the map says who takes a step: writers with stories of their own, which they began or wrote in; a next edition of
-- those that they began.
create or replace function may_take(person bigint, wanted text[], version_id bigint, begins boolean) returns boolean
language plpgsql stable as $$
declare owner bigint := (
  select owner_id from language_versions versions join stories on stories.id = story_id where versions.id = version_id);
begin
  return is_at_work(person, wanted) and (
    is_at_work(person, array(select unnest(wanted) except select unnest(array[${quoted(ownOnly)}])))
    or owner = person
    or begins and is_at_work(person, array[${quoted(roleNames.filter(role => !roles[role].ownOnly))}])
    or not begins and exists (select from revisions where language_version_id = version_id and author_id = person));
end $$;

-- Was this row, which one sees, written by the transaction that asks? (What another one has begun is not seen.)
create or replace function is_of_this_transaction(written_by xid) returns boolean language plpgsql stable as $$
declare mine bigint := pg_current_xact_id()::text::bigint;
begin
  return written_by::text::bigint >= mine & 4294967295
    and pg_xact_status(((mine & ~4294967295) | written_by::text::bigint)::text::xid8) = 'in progress';
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

-- When something is written in a story. Whose words they are is told by who was first (contributors.ts), so one writes at
-- a time: whoever comes later waits for the commit and has a later time, and nobody has one from before, however long ago
-- their transaction began or is held open.
create or replace function time_in_the_story(of_version bigint) returns timestamptz language plpgsql as $$
begin
  perform from stories join language_versions versions on story_id = stories.id
    where versions.id = of_version for no key update of stories;
  return clock_timestamp();
end $$;

-- Is this the name of a time zone? Postgres reads "Mars+3" as a rule for one, and it, like "+03:00", with the sign of POSIX.
-- A name without digits is no such rule; the others are looked up, which takes longer. (Capitals do
-- not count, as they do not for browsers.)
create or replace function is_a_time_zone(zone text) returns boolean language plpgsql stable as $$
begin
  if zone ~* '^(posix|right)/' or zone !~ '^[A-Za-z]+([_/+-][A-Za-z0-9]+)*$' then return false; end if;
  if zone !~ '^[A-Za-z_-]+(/[A-Za-z_-]+)+$' and zone <> 'UTC' then
    return exists (select from pg_timezone_names where lower(name) = lower(zone)
      and name not in ('posixrules', 'localtime', 'Factory'));
  end if;
  perform timestamptz 'epoch' at time zone zone;
  return true;
exception when invalid_parameter_value then
  return false;
end $$;

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
  if new.id > pg_sequence_last_value('revisions_id_seq')
    or exists (select from revisions where language_version_id = new.language_version_id and id > new.id) then
    perform refuse('revisions_follow_each_other', 'A revision follows all that were saved before it.');
  end if;
  if not may_take(new.author_id, array[${quoted(transition("submit").by)}], new.language_version_id, edition.head_revision_id is null) then
    perform refuse('a_text_is_written_by_its_roles', 'Whoever wrote this may not write in this text.');
  end if;
  if new.content->>'timeZone' <> '' and not is_a_time_zone(new.content->>'timeZone') then -- it would break pages and lists
    perform refuse('a_time_zone_exists', 'Choose another time zone; this one is not known here.');
  end if;
  new.content_hash := encode(sha256(convert_to(new.content::text, 'UTF8')), 'hex');
  new.created_at := time_in_the_story(new.language_version_id);
  return new;
end $$;
create or replace trigger guard_revision before insert on revisions for each row execute function guard_revision();

create or replace function note_images() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into revision_images (revision_id, image_id)
  select distinct new.id, image::bigint from jsonb_path_query(new.content, 'strict $.**.imageId') image;
  return null;
end $$;
create or replace trigger note_images after insert on revisions for each row execute function note_images();

create or replace function guard_history() returns trigger language plpgsql as $$
declare
  edition editions%rowtype;
  wanted text[];
  before text;
begin
  -- a snapshot of before would show approvals that were taken back since
  if current_setting('transaction_isolation') <> 'read committed' then
    perform refuse('history_is_written_on_what_is_committed', 'History is written in transactions that are READ COMMITTED.');
  end if;
  select * into edition from editions where id = new.edition_id for update;
  if new.edition_version <> edition.version + 1 or new.from_status <> edition.status then
    perform refuse('a_history_entry_tells_the_next_step', 'The edition is not where this entry says it was.');
  end if;
  if new.id > pg_sequence_last_value('history_id_seq')
    or exists (select from history where edition_id = new.edition_id and id > new.id) then
    perform refuse('history_follows_itself', 'A history entry follows all that were written before it.');
  end if;
  new.revision_id := edition.head_revision_id;
  new.at := clock_timestamp();
  wanted := case new.action ${byEachEntry} else '{}' end;
  if new.actor_id is not null and wanted <> '{}'
    and not may_take(new.actor_id, wanted, edition.language_version_id, new.action = 'begin') then
    perform refuse('a_step_is_taken_by_its_roles', 'Whoever took this step may not take it.');
  end if;
${filedByEditors}
  if new.action = 'plan' and edition.status not in (${quoted(open)}) then
    perform refuse('only_what_is_open_is_planned', 'This edition is closed; there is nothing left to plan.');
  end if;
  if new.action in (${quoted(forcers)}) then
    if not edition.was_forced or edition.second_look_at is not null then
      perform refuse('a_second_look_is_owed_once', 'Only a text that was force-published needs a second look.');
    elsif exists (select from history where edition_id = new.edition_id and action = 'force_publish' and actor_id = new.actor_id) then
      perform refuse('nobody_looks_again_at_what_they_forced', 'Somebody else must look at a text that was force-published.');
    end if;
  end if;
  if new.action = 'begin' and exists (select from history where edition_id = new.edition_id and action = 'begin') then
    perform refuse('an_edition_begins_once', 'This edition was begun before.');
  end if;
  if new.action in ('rename', 'refile') then -- "what it is → what it will be", which is looked at again at the commit
    perform from stories join language_versions versions on story_id = stories.id
      where versions.id = edition.language_version_id for no key update; -- nobody else's change is told as this one
    before := case new.action
      when 'rename' then (select slug from language_versions where id = edition.language_version_id)
      else filing_of((select story_id from language_versions where id = edition.language_version_id)) end;
    if split_part(new.reason, ' → ', 1) is distinct from before or split_part(new.reason, ' → ', 2) in ('', before)
      or split_part(new.reason, ' → ', 3) <> '' then
      perform refuse('a_change_is_told_as_it_is', 'What it was before is not what this tells. Somebody may have changed it meanwhile.');
    end if;
  end if;
  return new;
end $$;
create or replace trigger guard_history before insert on history for each row execute function guard_history();

create or replace function history_came_true() returns trigger language plpgsql as $$
begin
  -- once more, since what was scheduled may have gone live meanwhile
${filedByEditors}
  if not exists (select from editions where id = new.edition_id and version >= new.edition_version) then
    perform refuse('a_history_entry_comes_true', 'The history tells a step that did not happen.');
  end if;
  if new.action = 'supersede' and not exists (
    select from editions next join editions before on before.language_version_id = next.language_version_id
    where before.id = new.edition_id and next.number > before.number and next.status in (${quoted(given)})) then
    perform refuse('a_text_is_superseded_by_the_next', 'No later edition took the place of this one.');
  end if;
  if new.action = 'rename' and not exists (
    select from editions join language_versions versions on versions.id = language_version_id
    where editions.id = new.edition_id and split_part(new.reason, ' → ', 2) = versions.slug) then
    perform refuse('a_history_entry_comes_true', 'The history tells an address that the text does not have.');
  end if;
  if new.action = 'refile' and not exists (
    select from editions join language_versions versions on versions.id = language_version_id
    where editions.id = new.edition_id and split_part(new.reason, ' → ', 2) = filing_of(story_id)) then
    perform refuse('a_history_entry_comes_true', 'The history tells a filing that the story does not have.');
  end if;
  return null;
end $$;
drop trigger if exists history_came_true on history;
create constraint trigger history_came_true after insert on history
  deferrable initially deferred for each row execute function history_came_true();

create or replace function guard_new_edition() returns trigger language plpgsql as $$
begin
  if new.status <> 'draft' or new.version <> 1 or new.was_forced
    or jsonb_strip_nulls(to_jsonb(new) - array[${quoted(fixedOfEdition)}, 'was_forced']) <> '{}' then
    perform refuse('an_edition_begins_as_a_draft', 'An edition begins as a draft that nobody has approved.');
  end if;
  if new.number <> (select coalesce(max(number), 0) + 1 from editions where language_version_id = new.language_version_id) then
    perform refuse('edition_numbers_count_up', 'An edition has the number after the last.');
  end if;
  new.created_at := clock_timestamp();
  return new;
end $$;
create or replace trigger guard_new_edition before insert on editions for each row execute function guard_new_edition();

create or replace function edition_was_begun() returns trigger language plpgsql as $$
begin
  if not exists (select from history where edition_id = new.id and action = 'begin') then
    perform refuse('an_edition_is_begun_by_somebody', 'The history does not tell who began this edition.');
  end if;
  return null;
end $$;
drop trigger if exists edition_was_begun on editions;
create constraint trigger edition_was_begun after insert on editions
  deferrable initially deferred for each row execute function edition_was_begun();

-- What lists sort by: the original date of a text brought over, else the first time its language version went live. A day
-- that is still to come when it goes live was mistyped, and would keep it on top.
create or replace function first_listed_at(edition editions) returns timestamptz language plpgsql stable as $$
declare brought text := (select content->>'originallyPublishedOn' from revisions where id = edition.head_revision_id);
begin
  if brought <> '' and (brought || 'T00:00:00Z')::timestamptz <= edition.go_live_at then
    return (brought || 'T00:00:00Z')::timestamptz;
  end if;
  return coalesce((select min(go_live_at) from editions where language_version_id = edition.language_version_id
    and id <> edition.id and status in (${quoted([...given, "superseded"])})), edition.go_live_at);
end $$;

-- Do the clocks of a zone show this wall time then? (Of a time that they show twice, either is right; nothing told, nothing wrong.)
create or replace function wall_time_is(at timestamptz, wall_time text, zone text) returns boolean language plpgsql stable as $$
begin
  if wall_time is null then return zone is null or at is null; end if;
  if not coalesce(is_a_time_zone(zone), false) then return false; end if;
  return coalesce(to_char(at at time zone zone, 'YYYY-MM-DD"T"HH24:MI') = wall_time, false);
end $$;

create or replace function failed_for_good(edition bigint) returns boolean language plpgsql stable as $$
begin
  return exists (select from failing_publications where edition_id = edition and failed_at is not null);
end $$;

create or replace function guard_edition() returns trigger language plpgsql as $$
declare
  told history%rowtype;
  step text;
  changed text[];
begin
  if new.version <> old.version + 1 then
    perform refuse('an_edition_changes_one_version_at_a_time', 'The edition changed meanwhile.');
  end if;
  if (new.id, new.language_version_id, new.number, new.created_at)
    is distinct from (old.id, old.language_version_id, old.number, old.created_at) then
    perform refuse('an_edition_stays_itself', 'An edition keeps its number and its language version.');
  end if;
  select * into told from history where edition_id = new.id and edition_version = new.version;
  step := coalesce(told.action, '');
  if new.status <> coalesce(told.to_status, old.status) or old.status <> coalesce(told.from_status, old.status) then
    perform refuse('no_step_without_its_history', 'A change of status needs the history entry that tells it.');
  end if;

  -- what the map lets it change, and nothing else
  changed := array(
    select key from jsonb_each(to_jsonb(new) - array[${quoted(fixedOfEdition)}]) now
    where value is distinct from to_jsonb(old)->key order by key);
  if not changed <@ (case step ${columnsOfEachEntry} else array[${quoted(savedColumns.map(snakeCase))}] end) then
    perform refuse('a_step_changes_only_what_is_its_own',
      'This may not change the edition’s ' || replace(array_to_string(changed, ', '), '_', ' ') || '.');
  end if;

  if new.head_revision_id is distinct from old.head_revision_id then
    if old.status in (${quoted(frozen)}) or not exists (
      select from revisions where id = new.head_revision_id and language_version_id = new.language_version_id) then
      perform refuse('a_frozen_text_stays_as_it_is', 'This text is frozen: its status is ' || old.status || '.');
    end if;
    -- what one goes on from is the newest edition that was not given up: words from before it come back in somebody's name
    if step = 'begin' and (old.head_revision_id is not null or not exists (
      select from revisions where id = new.head_revision_id and edition_id = new.id) and new.head_revision_id is distinct from (
        select head_revision_id from editions where language_version_id = new.language_version_id and id <> new.id
        order by status = 'discarded', number desc limit 1)) or step <> 'begin' and not exists (
      select from revisions where id = new.head_revision_id and edition_id = new.id and id > old.head_revision_id) then
      perform refuse('a_text_goes_on_from_itself', 'A text is changed by what was saved last.');
    end if;
  end if;
  if new.status <> old.status and new.status in (${quoted(releasing)}) and new.approved_hash is distinct from
    (select content_hash from revisions where id = new.head_revision_id) then
    perform refuse('only_the_approved_text_goes_live', 'The text is not the one that was approved.');
  end if;
  if step = 'reopen' and new.approved_hash is not null
    or step = 'unschedule' and num_nonnulls(new.go_live_at, new.go_live_wall_time, new.expires_at, new.expiry_wall_time,
      new.schedule_time_zone, new.listed_at) > 0 then
    perform refuse('what_is_taken_back_is_gone', 'An approval or a time that is taken back does not stay.');
  end if;
  if step = 'force_publish' and not new.was_forced then
    perform refuse('force_is_marked_as_force', 'A force-publication is marked as one.');
  end if;
  if step = 'plan' and (new.planned_on is not distinct from old.planned_on or told.reason is distinct from new.planned_on) then
    perform refuse('a_history_entry_comes_true', 'The history tells a planned date that is not new, or is another.');
  end if;
  if step = 'second_look' and not coalesce(new.second_look_at between clock_timestamp() - interval '1 second' and clock_timestamp(), false) then
    perform refuse('a_second_look_is_given_now', 'A second look is given at the time at which it is told.');
  end if;

  -- by the clock, since a transaction can have begun long ago; a second is for a machine that is busy
  if step = 'schedule' and not coalesce(new.go_live_at > clock_timestamp() and new.go_live_at < clock_timestamp() + interval '15 months', false) then
    perform refuse('a_schedule_lies_ahead', 'A text is scheduled for the months to come.');
  end if;
  if step = 'schedule' and not (
    wall_time_is(new.go_live_at, new.go_live_wall_time, new.schedule_time_zone)
    and wall_time_is(new.expires_at, new.expiry_wall_time, new.schedule_time_zone)) then
    perform refuse('a_time_is_what_its_clock_shows', 'At that time the clocks of that time zone show another.');
  end if;
  if step in ('publish_now', 'force_publish') and not coalesce(
    new.go_live_at between clock_timestamp() - interval '1 second' and clock_timestamp(), false) then
    perform refuse('what_is_published_now_goes_live_now', 'What is published by hand goes live at that moment.');
  end if;
  if step in ('schedule', 'publish_now', 'force_publish')
    and not coalesce(abs(extract(epoch from new.listed_at - first_listed_at(new))) < 1, false) then
    perform refuse('a_text_is_listed_by_its_first_day', 'Lists sort a text by when it first came out.');
  end if;
  if step in (${quoted(withReason)}) and new.takedown_reason is distinct from told.reason then
    perform refuse('readers_are_told_the_reason_of_the_record', 'The reason is the one that the history tells.');
  end if;
  if new.moved_to is distinct from old.moved_to and (new.moved_to !~ '^(/(?![/\\\\])|https?://)'
    or new.moved_to ~ '[[:cntrl:][:space:]\\\\]'
    or new.moved_to like '/%' and substring(new.moved_to from '^[^?#]*') ~* '/(\\.|%2e){1,2}(/|$)|%2f|%5c|%[01][0-9a-f]|%7f') then
    perform refuse('a_target_is_an_address', 'An address begins with https:// or, on this site, with /.');
  end if;
  if new.planned_on is distinct from old.planned_on and new.planned_on !~ '^\\d{4}-\\d\\d-\\d\\d$' then
    perform refuse('a_planned_day_is_a_day', 'Choose a date.');
  end if;

  if step = 'go_live' and old.go_live_at > clock_timestamp() then
    perform refuse('nothing_goes_live_early', 'It is not time yet.');
  end if;
  if old.status = 'scheduled' and new.status <> 'published' and old.go_live_at <= clock_timestamp() + interval '500 ms'
    and not failed_for_good(old.id) then
    perform refuse('what_goes_live_now_is_not_held_back', 'It goes live this very moment.');
  end if;
  if step = 'expire' and coalesce(old.expires_at > clock_timestamp(), true) then
    perform refuse('nothing_expires_early', 'It is not time yet.');
  end if;
  return new;
end $$;
create or replace trigger guard_edition before update on editions for each row execute function guard_edition();

-- Until the commit visitors see what was scheduled, and so they do from its time on, whoever holds a transaction open.
-- (Whether it failed for good is asked at once: with the step that note is gone.)
create or replace function was_held_back_in_time() returns trigger language plpgsql as $$
begin
  if old.go_live_at <= clock_timestamp() then
    perform refuse('what_goes_live_now_is_not_held_back', 'Meanwhile it went live.');
  end if;
  return null;
end $$;
drop trigger if exists was_held_back_in_time on editions;
create constraint trigger was_held_back_in_time after update on editions
  deferrable initially deferred for each row
  when (old.status = 'scheduled' and new.status not in ('scheduled', 'published') and not failed_for_good(old.id))
  execute function was_held_back_in_time();
`
