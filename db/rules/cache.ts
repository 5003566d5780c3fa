import { kindsWithPeople } from "@/domain/story"
import { given, quoted } from "./map"

/** How instances hear, inside the commit, that pages are out of date; and when the next one will be by itself. */

// An edition that visitors have had, or will have so soon that it could come in sight before a change of now is
// committed. Of others nothing is told: everybody who may connect may listen.
const concernsVisitors = `editions.language_version_id = versions.id and (editions.status in (${quoted([...given, "superseded"])})
      or editions.status = 'scheduled' and editions.go_live_at < clock_timestamp() + interval '1 hour')`

export const cache = /* sql */ `
-- Postgres delivers it at COMMIT, never before; a payload may have 8,000 bytes, which a text of the whole world exceeds.
create or replace function cache_invalidate(tags text[]) returns void language sql as $$
  select pg_notify('cache_tags', to_json(tags[place:place + 19])::text) from generate_series(1, cardinality(tags), 20) place
$$;

-- Notifications are delivered in the order of the commits: who has heard the fence has heard all before it.
create or replace function cache_fence() returns bigint language plpgsql as $$
declare fence bigint := nextval('cache_fences');
begin
  perform pg_notify('cache_fence', fence::text);
  return fence;
end $$;

-- Said once a transaction, however many boundaries it moved.
create or replace function schedule_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('schedule', '');
  return null;
end $$;
create or replace trigger schedule_changed after update on editions for each row
  when ((old.status, old.go_live_at, old.expires_at) is distinct from (new.status, new.go_live_at, new.expires_at)
    and ('scheduled' in (old.status, new.status) or old.expires_at is not null or new.expires_at is not null))
  execute function schedule_changed();
create or replace trigger schedule_changed after insert on listings for each row
  when (new.list = 'home' and new.over_at is not null) execute function schedule_changed();
create or replace function placements_changed() returns trigger language plpgsql as $$
begin
  if exists (select from written) then perform pg_notify('schedule', ''); end if;
  return null;
end $$;
drop trigger if exists schedule_changed on placements;
create or replace trigger schedule_changed_insert after insert on placements
  referencing new table as written for each statement execute function placements_changed();
create or replace trigger schedule_changed_update after update on placements
  referencing new table as written for each statement execute function placements_changed();

drop view if exists boundaries;
drop view if exists filed;
create view filed as
select versions.id as language_version_id, versions.story_id, versions.kind, versions.language, versions.slug,
  array(select slug from story_regions join regions on regions.id = region_id where story_id = versions.story_id) as regions,
  array(select slug from story_countries join countries on countries.id = country_id where story_id = versions.story_id) as countries,
  array(select slug from story_topics join topics on topics.id = topic_id where story_id = versions.story_id) as topics,
  (select series.slug from stories join series on series.id = stories.series_id where stories.id = versions.story_id) as series,
  -- of earlier editions too, because one that goes live may name somebody else than the one before
  array(
    select distinct slug_of_person(named) from editions join revisions on revisions.id = head_revision_id,
      jsonb_path_query(content, '$.people[*]') named
    where ${concernsVisitors} and versions.kind in (${quoted(kindsWithPeople)})) as people,
  exists (select from editions where ${concernsVisitors}) as concerns_visitors
from language_versions versions;

-- Every instant at which something comes in sight or leaves it by the clock alone.
create view boundaries as
select language_version_id, go_live_at as at from editions where status = 'scheduled'
union all
select language_version_id, expires_at from editions
where expires_at is not null and status in ('scheduled', 'published', 'withdrawn')
union all
-- an event that is over, or has been awaited for too long, is not among what is coming any more
select language_version_id, over_at from listings where list = 'home' and over_at is not null
union all
-- a text takes or leaves its place on the home page
select language_version_id, shown_from from placements where removed_at is null
union all
select language_version_id, shown_until from placements where removed_at is null and shown_until is not null;
`
