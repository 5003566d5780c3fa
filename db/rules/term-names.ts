import { localeCodes } from "@/domain/locales"
import { filedTerms, termKinds } from "@/domain/terms"
import { derivedTable } from "./derived"
import { quoted } from "./map"
import { words } from "./words"

/**
 * Keeps `term_names` true: a row for each name of a region, country, topic or series, and for what else it is called, in each
 * language. A text's words in the catalogue hold the lists that it is filed under and not their names; what is typed is
 * looked up here first. So a term that is renamed is found by its new name at once, however many texts are filed under it.
 */

const terms = filedTerms
  .map(kind => `select '${kind}:' || slug as list, names, synonyms from public.${termKinds[kind]}`)
  .join("\n    union all ")

const definition = /* sql */ `
select distinct on (list, language, key) list, language, name, is_synonym, key, search.spelled(key) as spelled,
  to_tsvector('search.names', search.unpointed(search.even(search.telling(language, name)))) as words,
  to_tsvector(search.words_of(language), search.even(name)) as stems
from (
  select list, language, name, is_synonym, search.key_of(name) as key
  from (
    ${terms}) terms
  cross join lateral (
    select named.key as language, named.value as name, false as is_synonym from jsonb_each_text(names) named
    union all
    select called.key, synonym, true from jsonb_each(synonyms) called cross join jsonb_array_elements_text(called.value) synonym) called
  where language in (${quoted(localeCodes)})) named
order by list, language, key, is_synonym`

const derived = derivedTable("term_names", definition, words)

const looked = /* sql */ `language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column`
const inSight = "shown_from <= now() and shown_until > now()"

export const termNameRules = /* sql */ `
${derived.view}
create or replace function rename_terms() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
declare lists text[];
begin
  if tg_op <> 'INSERT' then
    lists := array(select tg_argv[0] || ':' || slug from gone);
    delete from term_names where list = any(lists);
  end if;
  if tg_op <> 'DELETE' then
    lists := array(select tg_argv[0] || ':' || slug from come);
    insert into term_names select * from term_names_derived where list = any(lists);
    perform learn_names(lists);
  end if;
  return null;
end $$;
${filedTerms
  .map(
    kind => `
create or replace trigger rename_insert after insert on ${termKinds[kind]}
  referencing new table as come for each statement execute function rename_terms('${kind}');
create or replace trigger rename_update after update on ${termKinds[kind]}
  referencing old table as gone new table as come for each statement execute function rename_terms('${kind}');
create or replace trigger rename_delete after delete on ${termKinds[kind]}
  referencing old table as gone for each statement execute function rename_terms('${kind}');`,
  )
  .join("")}

-- Terms of which a whole name stands among the words, the longest name first. Where it is part of a longer one that stands
-- there, the longer is meant: South Africa is not Africa.
create function search.terms_named(typed text) returns table (list text, length integer) rows 5 ${looked}
declare told text[] := string_to_array(search.key_of(search.wanted(typed)), ' ');
begin
  return query
    with named as materialized (
      select first, last, found.list
      from generate_series(1, least(cardinality(told), 20)) first
      cross join lateral generate_series(first, least(first + 7, cardinality(told))) last
      cross join lateral (
        select distinct term_names.list from term_names where key = array_to_string(told[first:last], ' ') offset 0) found)
    select named.list, max(named.last - named.first + 1) from named
    where not exists (
      select from named longer where longer.first <= named.first and longer.last >= named.last
        and longer.last - longer.first > named.last - named.first)
    group by named.list order by 2 desc, 1;
end $$;

-- People in sight whose whole name stands among the words, by the languages of the texts. A name of one word must be all that was typed.
create function search.people_named(typed text) returns table (list text, language text, length integer) rows 5 ${looked}
declare told text[] := regexp_split_to_array(trim(search.wanted(typed)), '\\s+');
begin
  return query
    select distinct on (listings.list, listings.language) listings.list, listings.language, last - first + 1
    from generate_series(1, least(cardinality(told), 20)) first
    cross join lateral generate_series(first, least(first + 5, cardinality(told))) last
    cross join lateral person_slug(array_to_string(told[first:last], ' ')) slug
    cross join lateral (
      select listings.list, listings.language from listings where listings.list = 'person:' || slug and ${inSight} offset 0) listings
    where slug <> '' and (last > first or cardinality(told) = 1)
    order by 1, 2, 3 desc;
end $$;

-- Terms that have a text in sight in the language and a name, in any language, that goes on as it was begun, from its first word or
-- a later one. One or two letters begin names in too many languages; they count in this one.
create function search.terms_begun(wanted_language text, typed text, most integer) returns table (list text, begun text) rows 5 ${looked}
declare typed_key text := search.key_of(typed);
begin
  if typed_key = '' then return; end if;
  return query
    select terms.list, terms.name
    from (
      select distinct on (term_names.list) term_names.list, name, length(key) as length, language = wanted_language as is_own
      from term_names
      where (language = wanted_language or length(typed_key) > 2) and ' ' || key like '% ' || typed_key || '%'
      order by term_names.list, language = wanted_language desc, is_synonym, length(key)) terms
    where exists (
      select from listings where listings.list = terms.list and language = wanted_language and ${inSight})
    order by is_own desc, length, terms.list limit most;
end $$;

-- Terms with a name, in any language, of which a word is written nearly as one of these, or is another form of one.
create function search.terms_nearly_named(typed text) returns table (list text, resemblance real) rows 10 ${looked}
begin
  return query
    select named.list, max(named.resemblance)
    from regexp_split_to_table(search.key_of(typed), ' ') word
    cross join lateral (
      select told.list, key, word_similarity(search.spelled(word), spelled) as resemblance from (
        select term_names.list, key, spelled from term_names where search.spelled(word) <% spelled offset 0) told
      union all
      select told.list, key, 1 from unnest(array[${quoted(localeCodes)}]) code cross join lateral (
        select term_names.list, key from term_names
        where language = code and stems @@ plainto_tsquery(search.words_of(code), word) limit 100) told) named
    where length(word) > 3
    group by named.list order by 2 desc, min(length(named.key)), 1 limit 20;
end $$;
${derived.fill}
`
