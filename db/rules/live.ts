import { datedKinds } from "@/domain/story"
import { statuses, statusesWhere, statusNames, visitorsReadWhy } from "@/domain/workflow"
import { appRole, publicRole } from "./grants"

/**
 * The public's own door. The public role reads these views and nothing else, so a page cannot show a draft by
 * mistake. Visibility is read from the database's clock at every look, never set by a job: a scheduled edition is
 * live from its time on and an expired one is gone, whether or not a publisher has come by.
 *
 * Each view is a barrier: no condition, cast or function of a reader's own is worked out over a row that is not in
 * sight, so none can tell it in an error. A barrier is joined by a lateral subquery with `offset 0`; in an ordinary join
 * Postgres would read all of it. What needs an index through a barrier, such as a page of a list in its order, is a
 * table whose rows are secured one by one (live.listings) or a function here (live.catalogued), which runs as the owner.
 * What is only counted is counted there.
 *
 * An address follows a title, and how many rows a comparison met is told by EXPLAIN, by statistics and by time. So
 * addresses, filings and hashes of pictures stand behind live.veiled, which Postgres takes for one that gives something
 * else at each call: no condition on them is worked out below the view. What is looked for by a whole address or hash is
 * found in a function.
 */

const veiled = (column: string) => `live.veiled(${column})`
const quoted = (names: readonly string[]) => names.map(name => `'${name}'`).join(", ")
const inSight = statusesWhere(status => status.visitors !== "nothing")
const shown = statusesWhere(status => status.visitors === "text" || status.visitors === "notice")
const leftBehind = statusesWhere(status => !["text", "nothing"].includes(status.visitors))
const wasTakenAway = statusesWhere(status => status.visitors === "redirect" || status.visitors === "gone")
const answers = statusNames
  .filter(name => statuses[name].visitors !== "nothing")
  .map(name => `when '${name}' then '${statuses[name].visitors}'`)
  .join(" ")

/** For a text between single quotes. */
const quotedTwice = (names: readonly string[]) => names.map(name => `''${name}''`).join(", ")

const asOwner = "language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp"

/**
 * What of the catalogue is in sight in these languages and stands in a list of each group, as a condition for "execute":
 * with the values themselves in it, Postgres knows how many rows each has.
 */
const wanted = (languages: string) => /* sql */ `concat('${nowInSight} and ', ${within(languages)},
      (select string_agg(format(' and lists && %L::text[]', array(select jsonb_array_elements_text(value))), '')
       from jsonb_array_elements(groups)), ${listedUntil})`
const within = (languages: string) => /* sql */ `case cardinality(${languages})
        when 1 then format('language = %L', ${languages}[1]) else format('language = any(%L::text[])', ${languages}) end`
const nowInSight = "shown_from <= now() and shown_until > now()"
const listedUntil = /* sql */ `case when as_of is not null then format(' and listed_at <= %L::timestamptz', as_of) end`

/** The list that alone is asked for, if so: an index has all that there is to know of those but the year. */
const oneList = /* sql */ `case when groups = '[]' then 'home'
    when jsonb_array_length(groups) = 1 and jsonb_array_length(groups->0) = 1 and groups#>>'{0,0}' !~ '^(year|language):' then groups#>>'{0,0}' end`

export const live = /* sql */ `
drop schema if exists live cascade;
create schema live;

create function live.veiled(words text) returns text language plpgsql volatile parallel safe cost 1 as $$
begin
  return words;
end $$;

-- Has this edition ever been given to visitors?
create view live.given as
select * from public.editions
where status in (${quoted(inSight)}) or (status = 'scheduled' and go_live_at <= now());

-- What stands at each text's address now: the newest edition given, what a visitor gets of it, and since when.
create view live.newest as
select given.*,
  case when expires_at <= now() and status in ('scheduled', 'published', 'withdrawn') then 'gone'
    else case status when 'scheduled' then 'text' ${answers} end
  end as answer,
  case when expires_at <= now() and status in ('scheduled', 'published', 'withdrawn', 'expired') then expires_at
    when status in (${quoted(leftBehind)}) then (
      select max(at) from public.history where edition_id = given.id and to_status = given.status and from_status <> to_status)
    else go_live_at
  end as since
from live.given
where not exists (
  select from live.given later
  where later.language_version_id = given.language_version_id and later.number > given.number);

create view live.readable as
select
  versions.id, versions.story_id, versions.kind, versions.language, versions.slug,
  newest.id as edition_id, newest.number as edition, newest.answer, newest.takedown_reason as notice,
  newest.since,
  revisions.content,
  newest.go_live_at as updated_at,
  least(newest.listed_at, newest.go_live_at) as listed_at,
  nullif(revisions.content->>'originallyPublishedOn', '') as originally_published_on,
  series.slug as series, series.names as series_names
from live.newest
join public.language_versions versions on versions.id = newest.language_version_id
join public.stories on stories.id = versions.story_id
join public.revisions on revisions.id = newest.head_revision_id
left join public.series on series.id = stories.series_id
where newest.answer in ('text', 'notice');
-- (What readers were told of changes stands in live.changes; a note in the words themselves may be of another edition,
-- or one that was set aside.)
create view live.texts with (security_barrier) as
select id, story_id, kind, language, ${veiled("slug")} as slug, edition_id, edition, answer, notice, since,
  content - 'changeNote' as content, updated_at,
  listed_at, originally_published_on, ${veiled("series")} as series, series_names
from live.readable;

-- The same texts by their addresses alone: nothing long is read, so thousands can be asked for at once.
create view live.addresses with (security_barrier) as
select versions.id, versions.story_id, versions.kind, versions.language, ${veiled("versions.slug")} as slug,
  newest.go_live_at as updated_at
from live.newest
join public.language_versions versions on versions.id = newest.language_version_id
where newest.answer in ('text', 'notice');

-- When the present edition of each text came in sight, from the narrow lists: all of them can be looked at at once.
create view live.arrivals with (security_barrier) as
select versions.story_id, listings.shown_from as at
from public.listings join public.language_versions versions on versions.id = listings.language_version_id
where listings.list = 'home' and shown_from <= now() and shown_until > now();

-- What readers were told of each change of a text that they can read now. Nothing of the time before it was taken away.
create view live.changes with (security_barrier) as
select newest.language_version_id as id, editions.number as edition, editions.go_live_at as at,
  revisions.content#>>'{changeNote,words}' as note
from live.newest
join public.editions on editions.language_version_id = newest.language_version_id and (editions.id = newest.id
  or editions.number < newest.number and editions.status in ('superseded', ${quoted(shown)}))
join public.revisions on revisions.id = editions.head_revision_id and revisions.edition_id = editions.id
where newest.answer in ('text', 'notice') and revisions.content#>>'{changeNote,words}' <> ''
  and exists (
    select from public.editions before where before.language_version_id = newest.language_version_id
      and before.number < editions.number and before.go_live_at <= now())
  and not exists (
    select from public.editions away where away.language_version_id = newest.language_version_id
      and away.number > editions.number and away.status in (${quoted(wasTakenAway)}));

-- Who is named in the texts in sight, at which place among how many.
create view live.people with (security_barrier) as
select texts.id, texts.story_id, texts.language, person.place::int, jsonb_array_length(content->'people') as company,
  public.slug_of_person(person.named) as slug, public.slug_of_person(person.named - 'qualifier') as name_slug,
  person.named->>'name' as name,
  coalesce(person.named->>'qualifier', '') as qualifier,
  (person.named->>'name') || coalesce(' (' || nullif(person.named->>'qualifier', '') || ')', '') as known_as,
  person.named->>'role' as role, person.named->>'organisation' as organisation,
  nullif(person.named->'portrait', 'null') as portrait
from live.readable texts cross join jsonb_array_elements(content->'people') with ordinality person(named, place);

-- Which texts stand in which list now. What is in no list any more has no row that is in sight.
alter table public.listings enable row level security;
drop policy if exists in_sight on public.listings;
create policy in_sight on public.listings for select to ${publicRole} using (shown_from <= now() and shown_until > now());
drop policy if exists at_work on public.listings;
create policy at_work on public.listings for select to ${appRole} using (true);
create view live.listings with (security_invoker) as
select list, language, listed_at, language_version_id as id, ends_at, has_picture, has_notice, starts_at, over_at
from public.listings
where shown_from <= now() and shown_until > now();

-- What editors put on the home pages, as far as its time is here and its text in sight. Of two in one place the one
-- that began last stands.
create view live.placements with (security_barrier) as
select distinct on (listings.language, placements.spot)
  listings.language, placements.spot, listings.id, placements.id as placement_id
from public.placements
join (
  select language, language_version_id as id, has_notice from public.listings
  where list = 'home' and shown_from <= now() and shown_until > now()) listings on listings.id = placements.language_version_id
where removed_at is null and placements.shown_from <= now() and coalesce(placements.shown_until > now(), true)
  and not has_notice
order by listings.language, placements.spot, placements.shown_from desc, placements.id desc;

-- What each text in sight is found by.
create view live.catalogue with (security_barrier) as
select language_version_id as id, kind, language, listed_at, shown_from as updated_at, lists, words, names, has_notice
from public.catalogue
where shown_from <= now() and shown_until > now();

-- The words of a text's body, for extracts.
create view live.wordings with (security_barrier) as
select id, language, search.whole(search.plain(content->'body')) as words from live.readable;

-- What is gone, or has moved. Where it has moved, the reason is the desk's own.
create view live.takedowns with (security_barrier) as
select versions.id, versions.story_id, versions.kind, versions.language, ${veiled("versions.slug")} as slug, newest.answer,
  case when newest.answer in (${quoted(visitorsReadWhy)}) then newest.takedown_reason end as reason, newest.since,
  newest.moved_to
from live.newest
join public.language_versions versions on versions.id = newest.language_version_id
where newest.answer in ('redirect', 'gone');

-- The last that happened to each text in visitors' sight, so that copies elsewhere can follow: in the order in which it
-- did, behind a place. Where a text has moved, the reason is the desk's own.
create function live.latest_changes(most integer, wanted_language text default null, since timestamptz default null,
  after_at timestamptz default null, after_id bigint default null)
returns table (id bigint, story_id bigint, kind text, language text, slug text, answer text, changed_at timestamptz,
  reason text, moved_to text) rows 50 ${asOwner} set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
begin
  return query
    select latest.language_version_id, versions.story_id, versions.kind, versions.language, versions.slug,
      latest.answer, latest.changed_at,
      case when latest.answer in (${quoted(visitorsReadWhy)}) then editions.takedown_reason end,
      case when latest.answer = 'redirect' then editions.moved_to end
    from latest_changes latest
    join language_versions versions on versions.id = latest.language_version_id
    join editions on editions.id = latest.edition_id
    where latest.changed_at <= now() and latest.holds_until > now()
      and (wanted_language is null or latest.language = wanted_language)
      and (since is null or latest.changed_at >= since)
      and (after_at is null or (latest.changed_at, latest.language_version_id) > (after_at, after_id))
    order by latest.changed_at, latest.language_version_id limit most;
end $$;

-- What is in sight in these languages and stands in a list of each group, newest first as far as \`most\` goes. Each
-- language has an order of its own in the index, so of each so many are enough.
create function live.catalogued(languages text[], groups jsonb default '[]', as_of timestamptz default null,
  updated_since timestamptz default null, before_at timestamptz default null, before_id bigint default null,
  most bigint default null)
returns table (id bigint, kind text, language text, listed_at timestamptz, updated_at timestamptz, lists text[],
  has_notice boolean) rows 5000 ${asOwner} as $$
declare
  place integer;
  own text[];
  stretches text[] := '{}';
  newest text := format(' order by listed_at desc, language_version_id desc limit %s', most);
begin
  for place in 1..case when most is null then 1 else cardinality(languages) end loop
    own := case when most is null then languages else languages[place:place] end;
    stretches := stretches || concat('(select language_version_id, kind, language, listed_at, shown_from, lists, has_notice
      from catalogue where ', ${wanted("own")},
      case when updated_since is not null then format(' and shown_from >= %L::timestamptz', updated_since) end,
      case when before_at is not null then
        format(' and (listed_at, language_version_id) < (%L::timestamptz, %L::bigint)', before_at, before_id) end,
      case when most is not null then newest end, ')');
  end loop;
  if stretches <> '{}' then
    return query execute concat(array_to_string(stretches, ' union all '), case when cardinality(stretches) > 1 then newest end);
  end if;
end $$;

-- How many that are, in each language. To hand them over to be counted outside would take longer than to count them.
create function live.counted_by_language(languages text[], groups jsonb default '[]', as_of timestamptz default null)
returns table (language text, number integer) rows 6 ${asOwner} as $$
declare one_list text := ${oneList};
begin
  return query execute concat('select language, count(*)::int from ',
    case when one_list is null then concat('catalogue where ', ${wanted("languages")})
      else concat(format('listings where list = %L and ${nowInSight} and ', one_list), ${within("languages")}, ${listedUntil}) end,
    ' group by language');
end $$;

-- How many of them stand in each list: of those that are in one of the chosen lists, if any are, and of the others.
create function live.counted_by_list(languages text[], groups jsonb default '[]', as_of timestamptz default null, chosen text[] default null)
returns table (list text, met integer, missed integer) rows 500 ${asOwner} as $$
begin
  return query execute case
    when chosen is null then concat('select list, count(*)::int, 0 from (
      select unnest(lists) as list from catalogue where ', ${wanted("languages")}, ') told group by list')
    else concat('select list, (count(*) filter (where is_met))::int, (count(*) filter (where not is_met))::int
      from (select unnest(lists) as list, is_met from (
        select lists, ', format('lists && %L::text[]', chosen), ' as is_met from catalogue where ', ${wanted("languages")}, ' offset 0) told) stood
      group by list') end;
end $$;

-- Those of them that have a date, the last first. Everything in sight is in the list of the home page, with its date.
create function live.dated(languages text[], groups jsonb default '[]', as_of timestamptz default null, most bigint default null)
returns setof bigint rows 100 ${asOwner} as $$
begin
  return query execute concat(
    'select language_version_id from listings where list = ''home'' and ends_at is not null and ${nowInSight} and ', ${within("languages")},
    case when groups <> '[]' or as_of is not null then concat(' and language_version_id in (
      select language_version_id from catalogue where lists && array[${quotedTwice(datedKinds)}] and ', ${wanted("languages")}, ')') end,
    ' order by ends_at desc, language_version_id desc', format(' limit %L::bigint', most));
end $$;

-- What is about days of its own in that order, as of \`seen_at\`: (1) what is coming, soonest first, (2) what is to be confirmed,
-- (3) what is over, the last first, (4) what was never confirmed. It is read on from behind a place, which is a part, its
-- moment in it and an id. \`among\` are the only ones that count, if any are named.
create function live.in_own_time(languages text[], groups jsonb default '[]', as_of timestamptz default null, seen_at timestamptz default now(),
  most bigint default null, after_part integer default null, after_at timestamptz default null, after_id bigint default null,
  among bigint[] default null)
returns table (id bigint, part integer, moment timestamptz) rows 100 ${asOwner} as $$
declare
  one_list text := ${oneList};
  place integer;
  wanting bigint := most;
  told bigint;
  narrowed text := concat(
    case when one_list is null then concat(' and language_version_id in (
      select language_version_id from catalogue where lists && array[${quotedTwice(datedKinds)}] and ', ${wanted("languages")}, ')') end,
    case when among is not null then format(' and language_version_id = any(%L::bigint[])', among) end, ${listedUntil});
begin
  for place in coalesce(after_part, 1)..4 loop
    exit when wanting <= 0;
    return query execute concat(
      format('select language_version_id, %s, moment from unnest(%L::text[]) asked(asked_for) cross join lateral (
        select language_version_id, %s as moment from listings
        where list = %L and language = asked_for and ${nowInSight} and %s and %s', place, languages,
        case place when 1 then 'starts_at' else 'over_at' end, coalesce(one_list, 'home'),
        case when place in (1, 3) then 'ends_at is not null' else 'ends_at is null' end,
        format(case when place <= 2 then 'over_at > %L::timestamptz' else 'over_at <= %L::timestamptz' end, seen_at)),
      narrowed,
      case when place = after_part and after_at is not null then format(' and (%s, language_version_id) %s (%L::timestamptz, %L::bigint)',
        case place when 1 then 'starts_at' else 'over_at' end, case place when 1 then '>' else '<' end, after_at, after_id) end,
      format(' order by moment %1$s, language_version_id %1$s limit %2$s) told order by moment %1$s, language_version_id %1$s limit %2$s',
        case place when 1 then 'asc' else 'desc' end, coalesce(wanting::text, 'all')));
    get diagnostics told = row_count;
    wanting := wanting - told;
  end loop;
end $$;

-- The newest texts that have a name among their words and are not about whoever has it.
create function live.mentioning(wanted_language text, name text, slug text, most integer) returns setof bigint
rows 10 ${asOwner} set plan_cache_mode = force_custom_plan as $$
begin
  return query
    select language_version_id from catalogue
    where language = wanted_language and words @@ phraseto_tsquery(search.words_of(wanted_language), search.even(mentioning.name))
      and not lists @> array['person:' || mentioning.slug] and not has_notice
      and shown_from <= now() and shown_until > now()
      and not exists (
        select from live.people named where named.id = language_version_id and named.name = mentioning.name offset 0)
    order by listed_at desc, language_version_id desc limit most;
end $$;

create view live.former_addresses with (security_barrier) as
select former.kind, former.language, ${veiled("former.slug")} as slug, ${veiled("versions.slug")} as current_slug
from public.former_slugs former
join public.language_versions versions on versions.id = former.language_version_id
where exists (select from live.given where language_version_id = versions.id);

-- The texts that have a whole address in one of these languages, if visitors have had them, by their ids.
create function live.texts_at(wanted_kind text, wanted_slug text, languages text[]) returns setof bigint
rows 1 ${asOwner} as $$
begin
  return query select id from language_versions versions
    where kind = wanted_kind and slug = wanted_slug and language = any(languages)
      and exists (select from live.given where language_version_id = versions.id);
end $$;

-- The address that the text has now which had this one before, and its story.
create function live.text_after(wanted_kind text, wanted_language text, former_slug text)
returns table (story_id bigint, slug text) rows 1 ${asOwner} as $$
#variable_conflict use_column
begin
  return query select versions.story_id, versions.slug from former_slugs former join language_versions versions on versions.id = former.language_version_id
    where former.kind = wanted_kind and former.language = wanted_language and former.slug = former_slug
      and exists (select from live.given where language_version_id = versions.id);
end $$;

-- Where old addresses lead. That of a text is told once it has been given to visitors; its story, for the tags, before.
create view live.old_addresses with (security_barrier) as
select old.address, coalesce(old.to_address, '') as to_address, old.to_end, versions.story_id,
  case when given then versions.kind end as kind, case when given then versions.language end as language,
  case when given then versions.slug end as slug
from public.old_addresses old
left join public.language_versions versions on versions.id = old.to_text_id
cross join lateral (
  select exists (select from live.given where language_version_id = versions.id) as given) now;

create view live.regions with (security_barrier) as select id, slug, names, introductions from public.regions;
create view live.topics with (security_barrier) as select id, slug, names, introductions from public.topics;
create view live.series with (security_barrier) as select id, slug, names, introductions from public.series;
create view live.countries with (security_barrier) as
select countries.id, countries.slug, countries.code, countries.names, countries.introductions, regions.slug as region
from public.countries join public.regions on regions.id = countries.region_id;

-- Filings of stories that have a text in sight; those of drafts are nobody's business.
create view live.filings with (security_barrier) as
with filed as (
  select story_id, 'region' as term, slug, names from public.story_regions join public.regions on regions.id = region_id
  union all
  select story_id, 'country', slug, names from public.story_countries join public.countries on countries.id = country_id
  union all
  select story_id, 'topic', slug, names from public.story_topics join public.topics on topics.id = topic_id
  union all
  select stories.id, 'series', slug, names from public.stories join public.series on series.id = series_id
)
select story_id, term, ${veiled("slug")} as slug, names from filed
where exists (
  select from public.language_versions versions join live.given on given.language_version_id = versions.id
  where versions.story_id = filed.story_id);

-- Which pictures visitors may fetch, and the stories that show them, in whatever language. (To say "distinct" here would
-- make Postgres find all showings of all pictures before it looks for one.)
create view live.shown as
select shown.image_id, versions.story_id
from public.revision_images shown
join live.newest on newest.head_revision_id = shown.revision_id
join public.language_versions versions on versions.id = newest.language_version_id
where newest.answer in ('text', 'notice');

create view live.images with (security_barrier) as
select images.id, ${veiled("images.sha256")} as sha256, images.width, images.height
from public.images
where exists (select from live.shown where image_id = images.id);

-- The stories in sight that show the picture with this whole hash, up to so many.
create function live.stories_showing(wanted text, most integer) returns setof bigint rows 1 ${asOwner} as $$
begin
  return query select distinct story_id from live.shown
    where image_id = (select id from images where sha256 = wanted) limit most;
end $$;
`
