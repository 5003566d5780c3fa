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

/** Arabic is written with and without its vowel signs, and some letters in more than one way; numbers have two sets of digits. */
const unpointed = {
  from: "أإآٱىة" + "٠١٢٣٤٥٦٧٨٩" + "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670",
  to: "اااايه" + "0123456789",
}

export const words = /* sql */ `
create schema if not exists search;
create extension if not exists unaccent with schema search;
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

-- Arabic in one spelling, as names are compared.
create or replace function search.unpointed(words text) returns text language sql immutable parallel safe return
  translate(words, '${unpointed.from}', '${unpointed.to}');

-- Small letters without accents.
create or replace function search.folded(words text) returns text language sql stable parallel safe return
  search.unaccent('search.unaccent'::regdictionary, lower(search.unpointed(words)));

-- The same in letters that all trigrams are made of.
create or replace function search.spelled(words text) returns text language sql stable parallel safe return
  translate(search.folded(words), '${inLatin.from}', '${inLatin.to}');

-- All words of a rich text, wherever they stand.
create or replace function search.plain(body jsonb) returns text language sql immutable parallel safe return
  (select coalesce(string_agg(words#>>'{}', ' '), '') from jsonb_path_query(body, 'strict $.**.text') words);

-- What is looked for, and what is left out: words and "several words" behind a dash. A dash alone is none.
create or replace function search.wanted(typed text) returns text language sql immutable parallel safe return
  (select coalesce(string_agg(token[2], ' ' order by place), '')
   from regexp_matches(typed, '(-*)("[^"]*"?|\\S+)', 'g') with ordinality tokens(token, place)
   where token[1] = '' and token[2] <> '-');
create or replace function search.unwanted(typed text) returns text language sql immutable parallel safe return
  (select coalesce(string_agg(token[2], ' or '), '')
   from regexp_matches(typed, '(-*)("[^"]*"?|\\S+)', 'g') token where token[1] <> '' and token[2] <> '-');

-- Words by their stem or as a name. Arabic words that end in ة are often typed with ه.
create or replace function search.meant(language text, typed text) returns tsquery language sql stable parallel safe return
  websearch_to_tsquery(search.words_of(language), typed) || websearch_to_tsquery('search.names', search.unpointed(typed))
  || case language when 'ar' then websearch_to_tsquery('search.words_ar', regexp_replace(typed, 'ه\\M', 'ة', 'g')) else '' end;

-- What is left out is so by its stem and as a name: one alone would let the other pass.
create or replace function search.query(language text, typed text) returns tsquery language sql stable parallel safe return
  search.meant(language, search.wanted(typed)) && !! search.meant(language, search.unwanted(typed));

-- The words that say something in the language.
create or replace function search.telling(language text, typed text) returns text language sql stable parallel safe return
  (select coalesce(string_agg(word, ' '), '') from regexp_split_to_table(typed, '\\s+') word
   where to_tsvector(search.words_of(language), word) <> '');

-- Some of the words.
create or replace function search.some_of(language text, typed text) returns tsquery language sql stable parallel safe return
  replace(search.meant(language, search.telling(language, search.wanted(typed)))::text, '&', '|')::tsquery
  && !! search.meant(language, search.unwanted(typed));

-- Among the words of a text stands one for its language, so that the index of words alone can say what has them in a
-- language. It begins as no word does that somebody can type. Nothing is asked for where no words are.
create or replace function search.mark_of(language text) returns text language sql immutable parallel safe return ':' || language;
create or replace function search.within(language text, words tsquery) returns tsquery language sql immutable parallel safe return
  case numnode(words) when 0 then words else words && quote_literal(search.mark_of(language))::tsquery end;

-- A name goes on as it was begun, from its first word or a later one.
create or replace function search.begins(typed text, name text) returns boolean language sql stable parallel safe return
  starts_with(search.folded(name), search.folded(typed)) or position(' ' || search.folded(typed) in search.folded(name)) > 0;

-- What names match that have all these words, each perhaps not typed to its end; the longest first.
create or replace function search.beginnings(typed text) returns text[] language sql stable parallel safe return
  (select array_agg('\\m' || word order by length(word) desc)
   from regexp_split_to_table(search.spelled(regexp_replace(search.unpointed(typed), '[^[:alnum:]]+', ' ', 'g')), ' ') word where word <> '');

-- A word of these names is written nearly so; both are spelled in Latin.
create or replace function search.resembles(typed text, names text) returns boolean language sql stable parallel safe return
  typed operator(public.<%) names;
create or replace function search.resemblance(typed text, names text) returns real language sql stable parallel safe return
  public.word_similarity(typed, names);
`
