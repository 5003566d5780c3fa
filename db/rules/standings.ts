import { noteNames } from "@/domain/workflow"
import { derivedTable } from "./derived"

/** Keeps `standings` true: one row for each language version that says where its newest edition stands. */

const besideTheWay = noteNames.filter(note => note !== "begin").map(note => `'${note}'`)

const definition = /* sql */ `
select versions.id as language_version_id, versions.story_id, versions.kind, versions.language,
  editions.id as edition_id, editions.number as edition, editions.status,
  coalesce(revisions.content->>'title', '') as title, told.action as last_action, told.at as changed_at
from public.language_versions versions
join lateral (
  select * from public.editions where language_version_id = versions.id order by number desc limit 1) editions on true
join public.revisions on revisions.id = editions.head_revision_id
join lateral (
  select action, at from public.history
  where edition_id = editions.id and action not in (${besideTheWay.join(", ")}) order by edition_version desc limit 1) told on true`

const derived = derivedTable("standings", definition)

export const standings = /* sql */ `
${derived.view}

create or replace function restand() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into standings select * from standings_derived where language_version_id = new.language_version_id
  on conflict (language_version_id) do update set
    edition_id = excluded.edition_id, edition = excluded.edition, status = excluded.status, title = excluded.title,
    last_action = excluded.last_action, changed_at = excluded.changed_at
  -- a next edition that was begun at the same moment is not undone
  where standings.edition <= excluded.edition and standings is distinct from excluded;
  return null;
end $$;
create or replace trigger restand after insert or update on editions for each row execute function restand();
${derived.fill}
`
