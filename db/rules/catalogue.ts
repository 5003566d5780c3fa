import { datedKinds } from "@/domain/story"
import { filedTerms } from "@/domain/terms"
import { env } from "@/env"
import { derivedTable } from "./derived"
import { listedStatuses, listings } from "./listings"
import { words } from "./words"

/**
 * Keeps `catalogue` true: one row for each stretch of time in which a text is in sight, with every list that it stands
 * in, its language and its year as though they were lists, its words and the names in it. Lists that are narrowed, their
 * counts, and the search are read from it. What it is filed under stands among the words below the title and above the
 * text: the term itself, whose names are looked up when somebody searches (term-names.ts).
 */

const dated = datedKinds.map(kind => `'${kind}'`).join(", ")
const ownYears = /* sql */ `array(
      select distinct 'year:' || left(day, 4) from (values (content->>'startsAt'), (content->>'endsAt'), (content->>'date')) days(day)
      where day between '1' and '2101' order by 1)`

const definition = /* sql */ `
select listed.language_version_id, versions.story_id, versions.kind, versions.language, listed.listed_at,
  listed.shown_from, listed.shown_until, listed.has_notice,
  listed.lists || array['language:' || versions.language] || case
    -- what is about days of its own stands in their years, and in none while they are to be confirmed
    when versions.kind in (${dated}) then ${ownYears}
    else array['year:' || coalesce(left(nullif(content->>'originallyPublishedOn', ''), 4),
      to_char(listed.listed_at at time zone '${env.SITE_TIME_ZONE}', 'YYYY'))] end as lists,
  setweight(to_tsvector(config, title || ' ' || people), 'A') || setweight(to_tsvector('search.names', search.unpointed(title || ' ' || people)), 'A')
    || setweight(to_tsvector(config, about), 'B') || setweight(to_tsvector(config, search.even(search.plain(content->'body'))), 'C')
    || coalesce((
      select string_agg(search.mark_of_list(list) || ':1B', ' ')::tsvector from unnest(listed.lists) list
      where list ~ '^(${filedTerms.join("|")}):'), '')
    || array_to_tsvector(array[search.mark_of(versions.language)]) as words,
  search.spelled(title || ' ' || people) as names
from (
  select language_version_id, shown_from, shown_until, listed_at, has_notice, array_agg(list order by list) as lists
  from public.listings group by language_version_id, shown_from, shown_until, listed_at, has_notice) listed
join public.language_versions versions on versions.id = listed.language_version_id
join public.editions on editions.language_version_id = versions.id and editions.go_live_at = listed.shown_from
  and editions.status in (${listedStatuses})
join public.revisions on revisions.id = editions.head_revision_id
cross join lateral (
  select search.words_of(versions.language) as config, search.even(coalesce(content->>'title', '')) as title,
    search.even(coalesce((select string_agg(name#>>'{}', ' ') from jsonb_path_query(content, '$.people[*].name') name), '')) as people,
    search.even(concat_ws(' ', content->>'kicker', content->>'summary', content->>'place', content->>'theme', content->>'office',
      (select string_agg(concat_ws(' ', person->>'qualifier', person->>'role', person->>'organisation'), ' ')
       from jsonb_path_query(content, '$.people[*]') person))) as about
) told`

const derived = derivedTable("catalogue", definition, listings + words)

/** The columns of `live.catalogue`. */
const found = /* sql */ `returns table (id bigint, kind text, language text, listed_at timestamptz, updated_at timestamptz,
  lists text[], words tsvector, names text, has_notice boolean) rows 20000`
const sight = /* sql */ `select language_version_id, kind, language, listed_at, shown_from, lists, words, names, has_notice`
const inSight = /* sql */ `shown_from <= now() and shown_until > now()`
/** The planner does not know that to read words is to unpack them, and would rather read all than the index for a word that most texts have. */
const readByIndex = /* sql */ `language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
#variable_conflict use_column`

export const catalogue = /* sql */ `
${derived.view}
${derived.again}
-- What of live.catalogue has the words, in each of the languages.
create function search.found(languages text[], typed text) ${found} ${readByIndex}
declare code text; wanted tsquery;
begin
  foreach code in array languages loop
    wanted := search.within(code, search.query(code, typed));
    return query ${sight} from (select * from catalogue where words @@ wanted offset 0) told where ${inSight};
  end loop;
end $$;

-- What has some of the words, or names that are nearly as typed. Of these only so many: each is compared letter by
-- letter, and what resembles more names than that resembles nothing in particular.
create function search.nearly_found(languages text[], typed text) ${found} ${readByIndex}
declare place integer; wanted tsquery[]; spelled text := search.spelled(search.wanted(typed));
begin
  for place in 1..cardinality(languages) loop
    wanted[place] := search.within(languages[place], search.some_of(languages[place], typed));
    return query ${sight} from (select * from catalogue where words @@ wanted[place] offset 0) told where ${inSight};
  end loop;
  return query ${sight} from (select * from catalogue where search.resembles(spelled, names) offset 0) told
    where language = any(languages) and ${inSight} and not words @@ wanted[array_position(languages, language)] limit 3000;
end $$;

-- The newest texts in sight with names that go on as they were begun. What many begin with is found among the newest; to
-- look all of those up would take long, and so would it to look through all texts for what few begin with. The index of
-- names knows three letters and more.
create or replace function search.begun(wanted_language text, typed text, most integer) returns bigint[] ${readByIndex}
declare
  patterns text[] := search.beginnings(typed);
  newest bigint[] := array(
    select language_version_id from (
      select language_version_id, listed_at, names from catalogue
      where language = wanted_language and ${inSight} order by listed_at desc limit 2000) told
    where names ~ all(patterns) order by listed_at desc limit most);
begin
  if cardinality(newest) = most or length(patterns[1]) < length('\\mabc') then return newest; end if;
  return array(
    select language_version_id from (select * from catalogue where names ~ patterns[1] offset 0) told
    where language = wanted_language and ${inSight} and names ~ all(patterns) order by listed_at desc limit most);
end $$;
${derived.fill}
`
