import { localeCodes } from "@/domain/locales"

/**
 * How words are found: PostgreSQL's full-text search with a configuration a language, in which accents are left out and
 * words are brought to their stem, and one for names, which have no stem. The schema `search` holds nothing but
 * functions and configurations, so that the public's role may use it. Functions have parsed bodies: who calls one needs
 * no right to look up what it is made of.
 */

const stemmers: Record<string, string> = {
  en: "english",
  fr: "french",
  es: "spanish",
  ru: "russian",
  tr: "turkish",
  ar: "arabic",
}

const configuration = (name: string, base: string) => /* sql */ `
do $$ begin
  if not exists (select from pg_ts_config where cfgname = '${name}' and cfgnamespace = 'search'::regnamespace) then
    create text search configuration search.${name} (copy = ${base});
    alter text search configuration search.${name}
      alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with search.unaccent, ${base === "simple" ? "simple" : `${base}_stem`};
  end if;
end $$;`

/**
 * Letters for comparing what is nearly written so. Trigrams are made of what the cluster's locale takes for letters,
 * which may be Latin ones alone; so Cyrillic and Arabic are compared in Latin, and signs that stand for no sound are left out.
 */
const inLatin = {
  from: "абвгдежзийклмнопрстуфхцчшщыэюя" + "ابتثجحخدذرزسشصضطظعغفقكلمنهويءؤئ" + "ъь",
  to: "abvgdejzijklmnoprstufhccssyeua" + "abttjhkddrzsxsdtzegfqklmnhwyewy",
}

/** A class of characters for a regular expression; to translate each by a list of hundreds would take ten times as long. */
const characters = (...codes: readonly (number | readonly [first: number, last: number])[]) =>
  `[${codes.map(code => [code].flat().map(escaped).join("-")).join("")}]`
const escaped = (code: number) => `\\u${code.toString(16).padStart(4, "0")}`

/** What is not seen or only fills a line: soft hyphens, joiners, marks of direction, stretched letters. */
const unseen = characters(
  ...([
    0xad,
    0x34f,
    0x61c,
    0x640,
    0x180e,
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
    0xfeff,
  ] as const),
)
const apostrophes = characters(
  ...([0x60, 0xb4, 0x2b9, [0x2bb, 0x2bf], 0x2c8, [0x2018, 0x201b], 0x2032, 0x2035] as const),
  ...([[0xa78b, 0xa78c], 0xff07] as const),
)
const quotationMarks = characters(
  ...([
    0xab,
    0xbb,
    [0x201c, 0x201f],
    0x2033,
    0x2036,
    0x2039,
    0x203a,
    [0x300c, 0x300f],
    [0x301d, 0x301f],
    0xff02,
  ] as const),
)
const hyphens = characters(0x2010, 0x2011)
/** Other signs that stand between words: where the cluster's locale knows no letters but Latin ones, it takes them for letters. */
const signs = characters(
  ...([
    [0xa0, 0xa9],
    0xac,
    [0xae, 0xb1],
    [0xb6, 0xb8],
    0xbf,
    0xd7,
    0xf7,
    0x60c,
    0x61b,
    0x61f,
    0x66a,
    0x66d,
    0x6d4,
  ] as const),
  ...([
    [0x2000, 0x200a],
    [0x2012, 0x2017],
    [0x2020, 0x2029],
    0x202f,
    0x2030,
    0x2031,
    0x2034,
    [0x203b, 0x205f],
  ] as const),
  ...([[0x20a0, 0x20c0], 0x2116, 0x2122, [0x2190, 0x22ff], [0x2500, 0x27bf], [0x3000, 0x3003]] as const),
  ...([[0x3008, 0x300b], 0x3010, 0x3011] as const),
)
const replaced = (words: string, which: string, by: string) =>
  `regexp_replace(${words}, '${which}', '${by}', 'g')`
const whole = (words: string) => replaced(`normalize(${words})`, unseen, "")
const evened = (words: string) =>
  replaced(
    replaced(replaced(replaced(whole(words), apostrophes, "''"), quotationMarks, '"'), hyphens, "-"),
    signs,
    " ",
  )

const vowelSigns = characters([0x64b, 0x652], 0x670)

/** Arabic is written with and without its vowel signs, and some letters in more than one way; numbers have two sets of digits. */
const unpointed = {
  from: "أإآٱىة" + "٠١٢٣٤٥٦٧٨٩" + "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670",
  to: "اااايه" + "0123456789",
}

export const words = /* sql */ `
create schema if not exists search;
create extension if not exists unaccent with schema search;
create extension if not exists fuzzystrmatch with schema search;
-- All functions are made anew, so that none stays that is used no more, and each may give what it likes.
do $$ declare former text; begin
  foreach former in array array(
    select oid::regprocedure::text from pg_proc where pronamespace = 'search'::regnamespace
      and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e'))
  loop execute 'drop function if exists ' || former || ' cascade'; end loop;
end $$;
${localeCodes.map(code => configuration(`words_${code}`, stemmers[code] ?? "simple")).join("")}
${configuration("names", "simple")}

create or replace function search.words_of(language text) returns regconfig language sql immutable parallel safe return
  case language ${localeCodes.map(code => `when '${code}' then 'search.words_${code}'::regconfig`).join(" ")} end;

-- Words without what is not seen in them: a soft hyphen or a stretched letter parts no word.
create or replace function search.whole(words text) returns text language sql immutable parallel safe return
  ${whole("words")};

-- The same with one apostrophe, one quotation mark and one hyphen of all that there are, as what is typed has them.
-- Each character stays in its place.
create or replace function search.even(words text) returns text language sql immutable parallel safe return
  ${evened("words")};

-- Arabic in one spelling, as names are compared.
create or replace function search.unpointed(words text) returns text language sql immutable parallel safe return
  translate(words, '${unpointed.from}', '${unpointed.to}');

-- Small letters without accents.
create or replace function search.folded(words text) returns text language sql stable parallel safe return
  lower(search.unaccent('search.unaccent'::regdictionary, search.unpointed(search.even(words))) collate "und-x-icu");

-- The same in letters that all trigrams are made of.
create or replace function search.spelled(words text) returns text language sql stable parallel safe return
  translate(search.folded(words), '${inLatin.from}', '${inLatin.to}');

-- The same and nothing but letters and digits, one space between words: names that say the same are the same.
create or replace function search.key_of(words text) returns text language sql stable parallel safe return
  trim(regexp_replace(search.folded(words), '[^[:alnum:]]+' collate "und-x-icu", ' ', 'g'));

-- All words of a rich text, wherever they stand. A mark parts no word, but a paragraph and a line do.
create or replace function search.plain(body jsonb) returns text language sql immutable parallel safe return
  (select coalesce(string_agg(line, ' '), '')
   from jsonb_path_query(body, 'strict $.** ? (@.content[*].type == "text")') block
   cross join lateral (
     select string_agg(coalesce(part->>'text', case part->>'type' when 'hardBreak' then ' ' else '' end), '' order by place) as line
     from jsonb_array_elements(block->'content') with ordinality parts(part, place)) told);

-- What is looked for, and what is left out: words and "several words" behind a dash. A dash alone is none.
create or replace function search.wanted(typed text) returns text language sql immutable parallel safe return
  (select coalesce(string_agg(token[2], ' ' order by place), '')
   from regexp_matches(search.even(typed), '(-*)("[^"]*"?|\\S+)', 'g') with ordinality tokens(token, place)
   where token[1] = '' and token[2] <> '-');
create or replace function search.unwanted(typed text) returns text language sql immutable parallel safe return
  (select coalesce(string_agg(token[2], ' or '), '')
   from regexp_matches(search.even(typed), '(-*)("[^"]*"?|\\S+)', 'g') token where token[1] <> '' and token[2] <> '-');

-- Among the words of a text stand the lists of terms that it is filed under, which begin as no word does that somebody can type.
create or replace function search.mark_of_list(list text) returns text language sql immutable parallel safe return quote_literal(':' || list);

-- A word, or "several words", as the configuration reads it. What is joined by a hyphen is also written in two words, or in
-- one: Viet-Nam, Viet Nam, Vietnam. Where one of the two says nothing, the other alone would not mean the same.
create or replace function search.read(configuration regconfig, token text) returns tsquery language sql stable parallel safe return
  (select websearch_to_tsquery(configuration, token) || case
     when token !~ ('[[:alnum:]]-[[:alnum:]]' collate "und-x-icu") then ''::tsquery
     when token ~ '^".*\\s' or numnode(spaced) =
         2 * cardinality(regexp_split_to_array(trim('"' from token), '[^[:alnum:]]+' collate "und-x-icu")) - 1
       then spaced || phraseto_tsquery(configuration, replace(token, '-', ''))
     else ''::tsquery end
   from phraseto_tsquery(configuration, replace(token, '-', ' ')) spaced);

-- What is filed under terms that have the word, or the "several words", in their names: in any language as it is written, in
-- this one by its stem. Of a word that hundreds
-- of terms have, some with short names stand for all: it says little.
create or replace function search.filed_under(wanted_language text, token text) returns tsquery language plpgsql stable parallel safe
security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
declare
  as_name tsquery := search.read('search.names', search.unpointed(token));
  by_stem tsquery := search.read(search.words_of(wanted_language), token);
begin
  if numnode(as_name) = 0 or numnode(by_stem) = 0 then return ''::tsquery; end if;
  return coalesce((
    select string_agg(search.mark_of_list(list), ' | ')::tsquery from (
      select list from (
        (select list, key from term_names where words @@ as_name limit 600)
        union all
        (select list, key from term_names where language = wanted_language and stems @@ by_stem limit 600)) named
      group by list order by min(length(key)), list limit 100) terms), ''::tsquery);
end $$;

-- What is filed under terms with names that are nearly as one of these words.
create or replace function search.filed_nearly_under(typed text) returns tsquery language plpgsql stable parallel safe
security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return coalesce((
    select string_agg(search.mark_of_list(list), ' | ')::tsquery
    from (select list from search.terms_nearly_named(typed)) terms), ''::tsquery);
end $$;

-- Each word, or each of "several words", as the configuration reads it or as a term that texts are filed under. All of them
-- must be there; those before an "or", or those behind it. Words that say nothing in the language ask for nothing.
create or replace function search.all_of(configuration regconfig, typed text, filed tsquery[]) returns tsquery
language sql stable parallel safe return
  (select coalesce(string_agg('(' || ways.words || ')', ' | ')::tsquery, ''::tsquery)
   from (
     select string_agg('(' || (tokens.read || tokens.filed)::text || ')', ' & ') as words
     from (
       select way, search.read(configuration, token) as read, filed[place] as filed
       from (
         select token, place, count(*) filter (where lower(token) = 'or') over (order by place) as way
         from (select matches[1] as token, place
               from regexp_matches(typed, '("[^"]*"?|\\S+)', 'g') with ordinality found(matches, place)) all_tokens) told
       where lower(token) <> 'or') tokens
     where numnode(tokens.read) > 0
     group by way) ways);

-- The words of a line, in small letters, as somebody may have wanted to write one of them.
create or replace function search.words_in(language text, line text) returns setof text language sql immutable parallel safe
begin atomic
  select distinct lower(case language when 'tr' then translate(word[1], 'İI', 'iı') else word[1] end collate "und-x-icu")
  from regexp_matches(${replaced("search.even(line)", vowelSigns, "")},
    '[[:alpha:]]{4,40}' collate "und-x-icu", 'g') word;
end;

-- Words by their stem or as a name. Arabic words that end in ة are often typed with ه.
create or replace function search.meant(language text, typed text) returns tsquery language sql stable parallel safe return
  (select search.all_of(search.words_of(language), typed, filed) || search.all_of('search.names', search.unpointed(typed), filed)
     || case language when 'ar' then search.all_of('search.words_ar', regexp_replace(typed, 'ه\\M', 'ة', 'g'), filed) else '' end
   from (
     select coalesce(array_agg(search.filed_under(language, matches[1]) order by place), '{}') as filed
     from regexp_matches(typed, '("[^"]*"?|\\S+)', 'g') with ordinality found(matches, place)) terms);

-- What is left out is so by its stem and as a name: one alone would let the other pass.
create or replace function search.query(language text, typed text) returns tsquery language sql stable parallel safe return
  search.meant(language, search.wanted(typed)) && !! search.meant(language, search.unwanted(typed));

-- The words that say something in the language.
create or replace function search.telling(language text, typed text) returns text language sql stable parallel safe return
  (select coalesce(string_agg(word, ' '), '') from regexp_split_to_table(typed, '\\s+') word
   where to_tsvector(search.words_of(language), word) <> '');

-- Some of the words.
create or replace function search.some_of(language text, typed text) returns tsquery language sql stable parallel safe return
  (replace(search.meant(language, search.telling(language, search.wanted(typed)))::text, '&', '|')::tsquery
    || search.filed_nearly_under(search.telling(language, search.wanted(typed))))
  && !! search.meant(language, search.unwanted(typed));

-- Among the words of a text stands one for its language, so that the index of words alone can say what has them in a
-- language. It begins as no word does that somebody can type. Nothing is asked for where no words are.
create or replace function search.mark_of(language text) returns text language sql immutable parallel safe return ':' || language;
create or replace function search.within(language text, words tsquery) returns tsquery language sql immutable parallel safe return
  case numnode(words) when 0 then words else words && quote_literal(search.mark_of(language))::tsquery end;

-- What names match that have all these words, each perhaps not typed to its end; the longest first.
create or replace function search.beginnings(typed text) returns text[] language sql stable parallel safe return
  (select array_agg('\\m' || word order by length(word) desc)
   from regexp_split_to_table(search.spelled(search.key_of(typed)), ' ') word where word <> '');

-- A word of these names is written nearly so; both are spelled in Latin.
create or replace function search.resembles(typed text, names text) returns boolean language sql stable parallel safe return
  typed operator(public.<%) names;
create or replace function search.resemblance(typed text, names text) returns real language sql stable parallel safe return
  public.word_similarity(typed, names);
`
