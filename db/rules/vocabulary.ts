import { derivedTable } from "./derived"
import { listedStatuses, listings } from "./listings"
import { words } from "./words"

/**
 * Keeps `vocabulary`: the words of titles, summaries and names, and those of what terms are called, each in its language. A
 * word that was typed and stands nowhere is compared with them. It only grows: nobody is told a word of it that leads to
 * nothing in sight. So there is no key either, two texts that come with one new word do not wait for each other, and a
 * word that stands there twice does no harm. With the rules it is made anew, without those that have gone.
 */

const ofTexts = /* sql */ `
select told.language_version_id, told.language, word
from (
  select catalogue.language_version_id, catalogue.language, concat_ws(' ', content->>'title', content->>'kicker', content->>'summary',
    content->>'place', content->>'theme', content->>'office',
    (select string_agg(concat_ws(' ', person->>'name', person->>'role', person->>'organisation'), ' ')
     from jsonb_path_query(content, '$.people[*]') person)) as line
  from public.catalogue
  join public.editions on editions.language_version_id = catalogue.language_version_id and editions.go_live_at = catalogue.shown_from
    and editions.status in (${listedStatuses})
  join public.revisions on revisions.id = editions.head_revision_id) told
cross join lateral search.words_in(told.language, line) word`

const ofTerms = /* sql */ `
select list, language, word from public.term_names cross join lateral search.words_in(language, name) word`

const definition = /* sql */ `
select language, word, search.spelled(word) as spelled
from (select language, word from (${ofTexts}) of_texts union select language, word from (${ofTerms}) of_terms) words`

const derived = derivedTable("vocabulary", definition, listings + words)

const learn = (name: string, source: string, which: string) => /* sql */ `
create or replace function ${name}(${which === "list" ? "lists text[]" : "versions bigint[]"}) returns void language plpgsql as $$
begin
  insert into vocabulary
  select language, word, search.spelled(word)
  from (select distinct language, word from (${source}) told where ${which} = any(${which === "list" ? "lists" : "versions"})) come
  where not exists (select from vocabulary known where known.word = come.word and known.language = come.language);
end $$;`

export const vocabulary = /* sql */ `
${derived.view}
${learn("learn_words", ofTexts, "language_version_id")}
${learn("learn_names", ofTerms, "list")}

-- Is anything in sight in one of the languages found with the word alone? What says nothing in a language is no mistake.
create function search.is_anywhere(languages text[], word text) returns boolean language plpgsql stable
set search_path = pg_catalog, public, pg_temp as $$
declare code text; wanted tsquery;
begin
  foreach code in array languages loop
    wanted := search.within(code, search.query(code, word));
    if numnode(wanted) = 0 or exists (
      select from (select * from catalogue where words @@ wanted offset 0) told where shown_from <= now() and shown_until > now())
    then return true; end if;
  end loop;
  return false;
end $$;

-- What was typed with each word that is nowhere written as the nearest word that is somewhere: one letter away where it is
-- short, or two. Nothing where no word has one. Words that must not be there stay, and so do those behind the first five.
create function search.corrected(languages text[], typed text) returns text language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
declare
  piece text; before text := ''; told text := ''; wanted text; candidate text;
  tries integer := 5; is_other boolean := false;
begin
  for piece in
    select matches[1] from regexp_matches(search.whole(typed), '[[:alpha:]]+|[^[:alpha:]]+' collate "und-x-icu", 'g')
      with ordinality pieces(matches, place) order by place
  loop
    wanted := search.spelled(piece);
    if tries > 0 and piece ~ ('^[[:alpha:]]{4,40}$' collate "und-x-icu") and before !~ '(^|\\s)-+"?$' then
      tries := tries - 1;
      if not search.is_anywhere(languages, piece) then
        for candidate in
          select word from (
            select word, language, spelled, search.levenshtein(spelled, wanted) as distance from vocabulary
            where spelled operator(public.%) wanted and abs(length(spelled) - length(wanted)) <= 2 offset 0) near
          where distance <= case when length(wanted) < 6 then 1 else 2 end
          group by word
          order by min(distance), bool_or(language = any(languages)) desc, max(similarity(spelled, wanted)) desc, word limit 12
        loop
          if search.is_anywhere(languages, candidate) then
            is_other := true;
            piece := case when left(piece, 1) = lower(left(piece, 1) collate "und-x-icu") then candidate
              else upper(left(candidate, 1) collate "und-x-icu") || substr(candidate, 2) end;
            exit;
          end if;
        end loop;
      end if;
    end if;
    told := told || piece;
    before := piece;
  end loop;
  return case when is_other then told end;
end $$;
${derived.fill}
`
