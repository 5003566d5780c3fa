import { statuses, statusesWhere } from "@/domain/workflow"
import { derivedTable } from "./derived"
import { listedStatuses } from "./listings"

/**
 * Keeps `latest_changes` true, by which programs keep a copy: one row for each text that visitors have had, with the last
 * thing that happened to it in their sight, and one for what the clock will do to it next. It came, was corrected, got
 * another address or was filed elsewhere; or it was withdrawn, moved, taken down, expired. So what is gone is told like
 * what is new, in one order, and to read on from a place is to read an index, however many texts there are.
 */

const visitorsGet = (status: string) =>
  `case ${status} ${Object.entries(statuses)
    .map(([name, { visitors }]) => `when '${name}' then '${visitors}'`)
    .join(" ")} end`
const quoted = (names: readonly string[]) => names.map(name => `'${name}'`).join(", ")
const departed = quoted(statusesWhere(({ visitors }) => visitors === "redirect" || visitors === "gone"))
const given = quoted(statusesWhere(({ visitors }) => visitors !== "nothing"))

const definition = /* sql */ `
select versions.id as language_version_id, stretch.edition_id, versions.language, stretch.answer,
  case when stretch.answer in ('text', 'notice') then greatest(stretch.since, noted.at) else stretch.since end as changed_at,
  stretch.holds_until
from public.language_versions versions
cross join lateral (
  with own as (
    select editions.*, coalesce(next.go_live_at, 'infinity') as next_at,
      (select max(at) from public.history
       where edition_id = editions.id and to_status = editions.status and from_status <> to_status) as stepped_at
    from public.editions
    left join public.editions next on next.language_version_id = editions.language_version_id
      and next.number > editions.number and next.status = 'scheduled'
    where editions.language_version_id = versions.id
  )
  select id as edition_id, case status when 'scheduled' then 'text' else ${visitorsGet("status")} end as answer,
    case status when 'withdrawn' then stepped_at else go_live_at end as since,
    least(expires_at, next_at) as holds_until
  from own where status in (${listedStatuses})
  union all
  select id, 'gone', expires_at, next_at from own where status in (${listedStatuses}) and expires_at is not null
  union all
  select id, ${visitorsGet("status")}, case status when 'expired' then expires_at else stepped_at end, next_at
  from own where status in (${departed})
    and not exists (select from own later where later.number > own.number and later.status in (${given}))
) stretch
-- what is told of a text in lists without an edition of its own: its address, and what its story is filed under
left join lateral (
  select max(at) as at from public.history
  join public.editions on editions.id = edition_id
  join public.language_versions named on named.id = editions.language_version_id
  where named.story_id = versions.story_id and (action = 'refile' or action = 'rename' and named.id = versions.id)
) noted on stretch.answer in ('text', 'notice')
where stretch.since < stretch.holds_until`

const derived = derivedTable("latest_changes", definition)

export const latestChanges = /* sql */ `
${derived.view}
${derived.again}
-- One at a time for each story, as with lists.
create or replace function note_latest_changes(story bigint) returns void language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from stories where id = story for no key update;
  perform latest_changes_again(array(select id from language_versions where story_id = story));
end $$;

create or replace function note_change_of_edition() returns trigger language plpgsql as $$
begin
  perform note_latest_changes(story_id) from language_versions where id = new.language_version_id;
  return null;
end $$;
create or replace trigger note_latest_changes after update on editions for each row
  when ((old.status, old.go_live_at, old.expires_at) is distinct from (new.status, new.go_live_at, new.expires_at))
  execute function note_change_of_edition();

create or replace function note_change_beside_the_way() returns trigger language plpgsql as $$
begin
  perform note_latest_changes(story_id) from editions
    join language_versions versions on versions.id = language_version_id where editions.id = new.edition_id;
  return null;
end $$;
create or replace trigger note_latest_changes after insert on history for each row
  when (new.action in ('rename', 'refile')) execute function note_change_beside_the_way();
${derived.fill}
`
