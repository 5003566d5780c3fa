/**
 * Where a story is filed changes only beside the history entry that tells it, and what it is and whose it is never do. What
 * comes and goes is compared with the newest entry row by row: a check at the commit can be called for before it, and the
 * story be filed otherwise afterwards.
 */
const terms = ["region", "country", "topic"] as const
const tableOf = { region: "regions", country: "countries", topic: "topics" }

const whereFiled = terms.map(
  term => `
create or replace trigger guard_filing before insert or update or delete on story_${tableOf[term]}
  for each row execute function guard_filing('${term}');`,
)
const slugs = terms
  .map(
    term =>
      `when '${term}' then (select slug from ${tableOf[term]} where id = (filed->>'${term}_id')::bigint)`,
  )
  .join(" ")

export const filingRules = /* sql */ `
-- Under what a story is filed, in words that the history can tell: "region africa, topic bees", or "nothing".
create or replace function filing_like(region_ids bigint[], country_ids bigint[], topic_ids bigint[], in_series bigint)
returns text language plpgsql stable as $$
begin
  return coalesce((
    select string_agg(kind || ' ' || slug, ', ' order by place, slug) from (
      select 1 as place, 'region' as kind, slug from regions where id = any(region_ids)
      union all select 2, 'country', slug from countries where id = any(country_ids)
      union all select 3, 'topic', slug from topics where id = any(topic_ids)
      union all select 4, 'series', slug from series where id = in_series) terms), 'nothing');
end $$;
create or replace function filing_of(story bigint) returns text language plpgsql stable as $$
begin
  return filing_like(
    array(select region_id from story_regions where story_id = story),
    array(select country_id from story_countries where story_id = story),
    array(select topic_id from story_topics where story_id = story),
    (select series_id from stories where id = story));
end $$;

-- Where the newest entry of this transaction says that a story is filed; null where there is none.
create or replace function filing_told(story bigint) returns text[] language plpgsql stable as $$
begin
  return (
    select string_to_array(split_part(reason, ' → ', 2), ', ') from history join editions on editions.id = edition_id
      join language_versions versions on versions.id = language_version_id
    where versions.story_id = story and action = 'refile' and at >= now() and is_of_this_transaction(history.xmin)
    order by history.id desc limit 1);
end $$;

-- A term as that names it. (The series is a column of the story, the others have tables.)
create or replace function filed_as(term text, filed jsonb) returns text language plpgsql stable as $$
begin
  return term || ' ' || case term ${slugs} else (select slug from series where id = (filed->>'series_id')::bigint) end;
end $$;

create or replace function guard_filing() returns trigger language plpgsql as $$
declare
  term text := tg_argv[0];
  come jsonb := to_jsonb(new);
  gone jsonb := to_jsonb(old);
  story text := case term when 'series' then 'id' else 'story_id' end;
begin
  if exists (
    select from unnest(array[come->>story, gone->>story]) one where one is not null and filing_told(one::bigint) is null) then
    perform refuse('a_story_is_filed_with_its_history', 'A change of where a story is filed needs the history entry that tells it.');
  end if;
  if filed_as(term, come) <> all (filing_told((come->>story)::bigint))
    or filed_as(term, gone) = any (filing_told((gone->>story)::bigint)) then
    perform refuse('a_history_entry_comes_true', 'The history tells a filing that the story does not have.');
  end if;
  return coalesce(new, old);
end $$;
${whereFiled.join("")}
create or replace trigger guard_filing before update of series_id on stories for each row
  when (old.series_id is distinct from new.series_id) execute function guard_filing('series');

create or replace function guard_new_story() returns trigger language plpgsql as $$
begin
  if new.series_id is not null then
    perform refuse('a_story_is_filed_with_its_history', 'A story is filed once it has a text.');
  end if;
  return new;
end $$;
create or replace trigger guard_new_story before insert on stories for each row execute function guard_new_story();

create or replace trigger stays_itself before update on stories for each row
  when ((old.id, old.kind, old.owner_id, old.created_at) is distinct from (new.id, new.kind, new.owner_id, new.created_at))
  execute function stays_itself('a_story_stays_itself', 'A story keeps its kind and whose it is.');
`
