/**
 * The last part of the address of a person's page, made of the name: "Özge Berber-Agtaş" becomes "ozge-berber-agtas".
 * Marks that a reader leaves out when typing are left out; letters of every script stay. Everything that has to know
 * where a person is found asks this one function. Empty for a name without a letter.
 */
export const personSlug = /* sql */ `
create or replace function person_slug(name text) returns text language sql immutable parallel safe return
  trim(trailing '-' from left(trim('-' from normalize(regexp_replace(regexp_replace(
    normalize(replace(replace(replace(replace(
      -- letters that have no mark to take off; apostrophes, which part no words, have no counterpart and go
      translate(lower(name collate "und-x-icu"), 'ıøłđð’ʼ''', 'ioldd'),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), NFKD),
    '[\\u0300-\\u036f\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u0640]', '', 'g'),
    '[[:space:][:punct:][:cntrl:]$+<=>^\`|~]+' collate "und-x-icu", '-', 'g'), NFC)), 80));

-- Of somebody named in a text. Where several people have one name, what tells them apart gives each an address of their own.
-- (Written so that its names are looked up now: visitors' role calls it and may name nothing in "public".)
create or replace function slug_of_person(named jsonb) returns text language sql immutable parallel safe
begin atomic
  select case when name = '' or qualifier = '' then name
    else rtrim(left(name, 60), '-') || '-' || rtrim(left(qualifier, 36), '-') end
  from (select coalesce(public.person_slug(named->>'name'), '') as name,
    coalesce(public.person_slug(named->>'qualifier'), '') as qualifier) parts;
end;
`
