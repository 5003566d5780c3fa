import { datedKinds } from "@/domain/story"
import { statusesWhere } from "@/domain/workflow"
import { derivedTable } from "./derived"
import { ownTime } from "./own-time"
import { personSlug } from "./people"

/**
 * Keeps `listings` true: one row for each list that an edition is or will be in sight in, with the stretch of time. A
 * page of a list, its count and what is coming are then read from an index by the clock, and nothing has to be
 * written at the instant itself.
 */

const quoted = (names: readonly string[]) => names.map(name => `'${name}'`).join(", ")
/** In these an edition is in a list, or will be. */
export const listedStatuses = quoted([
  "scheduled",
  ...statusesWhere(({ visitors }) => visitors === "text" || visitors === "notice"),
])
const noticed = quoted(statusesWhere(({ visitors }) => visitors === "notice"))
const isListed = (edition: string) => `${edition}.status in (${listedStatuses})`

const definition = /* sql */ `
select lists.list, versions.language,
  least(editions.listed_at, editions.go_live_at) as listed_at, -- a mistyped day, from before those were refused, is no day
  versions.id as language_version_id,
  editions.go_live_at as shown_from, least(editions.expires_at, next.go_live_at, 'infinity') as shown_until,
  facts.ends_at, facts.has_picture, editions.status in (${noticed}) as has_notice, facts.starts_at,
  -- what is still to be confirmed a year after it was announced is awaited no more
  case when versions.kind in (${quoted(datedKinds)}) then coalesce(facts.ends_at, editions.listed_at + interval '1 year') end as over_at
from public.editions
join public.language_versions versions on versions.id = editions.language_version_id
left join public.editions next on next.language_version_id = versions.id
  and next.number > editions.number and next.status = 'scheduled'
cross join lateral (
  select
    lower(own_time) as starts_at, upper(own_time) as ends_at,
    case when content ? 'people' then content#>>'{people,0,portrait,imageId}' else content#>>'{leadImage,imageId}' end
      is not null as has_picture,
    array(select distinct public.slug_of_person(named) from jsonb_path_query(content, '$.people[*]') named) as people
  from public.revisions cross join lateral public.own_time(versions.kind, content) told(own_time)
  where id = editions.head_revision_id
  offset 0 -- the long text is unpacked once, not for every list
) facts
cross join lateral (
  values ('home'), (versions.kind)
  union all
  select 'region:' || slug from public.story_regions join public.regions on regions.id = region_id where story_id = versions.story_id
  union all
  select 'country:' || slug from public.story_countries join public.countries on countries.id = country_id where story_id = versions.story_id
  union all
  select 'topic:' || slug from public.story_topics join public.topics on topics.id = topic_id where story_id = versions.story_id
  union all
  select 'series:' || slug from public.stories join public.series on series.id = series_id where stories.id = versions.story_id
  union all
  select 'person:' || slug from unnest(facts.people) slug where slug <> ''
) lists(list)
where ${isListed("editions")}`

const filingTables = ["story_regions", "story_countries", "story_topics"]
const changes = [
  ["insert", "new"],
  ["delete", "old"],
  ["update", "old"],
  ["update", "new"],
]
const filingTriggers = filingTables.flatMap(table =>
  changes.map(
    ([event, rows]) => `
create or replace trigger relist_${event}_${rows} after ${event} on ${table}
  referencing ${rows} table as changed for each statement execute function relist_filed();`,
  ),
)

const derived = derivedTable("listings", definition, personSlug + ownTime)

export const listings = /* sql */ `
${derived.view}
${derived.again}
-- One at a time for each story: whoever comes second sees what the first has committed.
create or replace function relist(story bigint) returns void language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
declare versions bigint[];
begin
  perform from stories where id = story for no key update;
  versions := array(select id from language_versions where story_id = story);
  perform listings_again(versions);
  perform catalogue_again(versions);
  perform learn_words(versions);
end $$;

create or replace function relist_edition() returns trigger language plpgsql as $$
begin
  perform relist(story_id) from language_versions where id = new.language_version_id;
  return null;
end $$;
create or replace trigger relist after update on editions for each row
  when ((${isListed("old")} or ${isListed("new")})
    and (old.status, old.go_live_at, old.expires_at, old.listed_at)
      is distinct from (new.status, new.go_live_at, new.expires_at, new.listed_at))
  execute function relist_edition();

create or replace function relist_filed() returns trigger language plpgsql as $$
begin
  perform relist(story_id) from (select distinct story_id from changed order by story_id) stories;
  return null;
end $$;
${filingTriggers.join("")}

create or replace function relist_story() returns trigger language plpgsql as $$
begin
  perform relist(new.id);
  return null;
end $$;
create or replace trigger relist after update of series_id on stories for each row
  when (old.series_id is distinct from new.series_id) execute function relist_story();

-- What a listing is derived from and no step changes: a text's kind and language, and the addresses of terms.
create or replace function stays_itself() returns trigger language plpgsql as $$
begin
  perform refuse(tg_argv[0], tg_argv[1]);
  return null;
end $$;
create or replace trigger stays_itself before update on language_versions for each row
  when ((old.story_id, old.kind, old.language) is distinct from (new.story_id, new.kind, new.language))
  execute function stays_itself('a_text_stays_itself', 'A text keeps its story, its kind and its language.');
${["regions", "countries", "topics", "series"]
  .map(
    table => `
create or replace trigger stays_itself before update on ${table} for each row when (old.slug <> new.slug)
  execute function stays_itself('a_term_keeps_its_address', 'The address under which texts are listed is never changed.');`,
  )
  .join("")}
${derived.fill}
`
