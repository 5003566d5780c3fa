import { longestSlug, ofLists } from "@/domain/slug"
import { statusesWhere } from "@/domain/workflow"
import { quoted } from "./map"

const unfrozen = statusesWhere(status => !status.frozen)

/**
 * An address is a promise: it changes only beside the history entry that tells it, or with the title while nobody has had
 * the text; and what a public text left behind leads to it for good, which Postgres itself sees to.
 */
export const addressRules = /* sql */ `
create or replace function guard_slug() returns trigger language plpgsql as $$
begin
  -- by the newest entry: an older one of this transaction has come true already
  if (
    select reason from history join editions on editions.id = edition_id
    where language_version_id = new.id and action = 'rename' and at >= now() and is_of_this_transaction(history.xmin)
    order by history.id desc limit 1) = old.slug || ' → ' || new.slug then
    return new;
  end if;
  if exists (select from editions where language_version_id = new.id and go_live_at is not null)
    or exists (
      select from history join editions on editions.id = edition_id where language_version_id = new.id and action = 'rename')
    or not exists (
      select from revisions join editions on editions.id = edition_id
      where revisions.language_version_id = new.id and status in (${quoted(unfrozen)})
        and revisions.created_at >= now() and is_of_this_transaction(revisions.xmin)) then
    perform refuse('an_address_changes_with_its_history', 'A change of address needs the history entry that tells it.');
  end if;
  return new;
end $$;
create or replace trigger guard_slug before update of slug on language_versions
  for each row when (old.slug <> new.slug) execute function guard_slug();

-- No chains: a former address leads to the text itself, whatever it is called by then.
create or replace function keep_address() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from former_slugs where (kind, language, slug, language_version_id) = (new.kind, new.language, new.slug, new.id);
  if exists (select from editions where language_version_id = new.id and go_live_at <= clock_timestamp()) then
    insert into former_slugs (language_version_id, kind, language, slug) values (new.id, old.kind, old.language, old.slug);
  end if;
  return null;
end $$;
create or replace trigger keep_address after update of slug on language_versions
  for each row when (old.slug <> new.slug) execute function keep_address();

-- What was scheduled may have gone live while the change waited for its commit, and visitors had the address from before.
create or replace function keep_address_of_meanwhile() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from editions where language_version_id = new.id and go_live_at <= clock_timestamp())
    and not exists (select from language_versions where id = new.id and slug = old.slug) then
    insert into former_slugs (language_version_id, kind, language, slug) values (new.id, old.kind, old.language, old.slug)
    on conflict do nothing;
  end if;
  return null;
end $$;
drop trigger if exists keep_address_of_meanwhile on language_versions;
create constraint trigger keep_address_of_meanwhile after update of slug on language_versions
  deferrable initially deferred for each row when (old.slug <> new.slug) execute function keep_address_of_meanwhile();

create or replace function guard_address() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'former_slugs' then
    if exists (select from language_versions where (kind, language, slug) = (new.kind, new.language, new.slug)) then
      perform refuse('a_redirect_hides_no_text', 'A text lives at this address.');
    end if;
  elsif new.slug !~ '^[^-]+(-[^-]+)*$' or new.slug ~ '[\\u0001-,./:-\\u0060{-\\u007f]'
    or new.slug ~ '[[:space:][:punct:]]' collate "und-x-icu" and new.slug ~ '[^-[:alnum:]]' collate "und-x-icu"
    or new.slug <> lower(new.slug collate "und-x-icu") or length(new.slug) > ${longestSlug} or new.slug in (${quoted(ofLists)}) then
    perform refuse('an_address_is_of_letters_and_digits', 'Use lower-case letters and digits, with single hyphens between them.');
  elsif exists (select from former_slugs where (kind, language, slug) = (new.kind, new.language, new.slug)
    and language_version_id <> new.id) then
    perform refuse('one_text_per_address', 'This address leads to another text, which had it before.');
  end if;
  return new;
end $$;
create or replace trigger guard_address before insert or update of slug on language_versions
  for each row execute function guard_address();
create or replace trigger guard_address before insert or update on former_slugs
  for each row execute function guard_address();

create or replace function guard_former_address() returns trigger language plpgsql as $$
begin
  if not exists (select from language_versions
    where (kind, language, slug, id) = (old.kind, old.language, old.slug, old.language_version_id)) then
    perform refuse('a_former_address_leads_on', 'A former address leads to its text for good.');
  end if;
  return old;
end $$;
create or replace trigger guard_former_address before update or delete on former_slugs
  for each row execute function guard_former_address();

-- A text is begun by somebody: with its first edition, of which the history tells (guard_new_edition sees to the number).
create or replace function text_was_begun() returns trigger language plpgsql as $$
begin
  if not exists (select from editions where language_version_id = new.id and number = 1) then
    perform refuse('a_text_begins_with_an_edition', 'The text has no first edition.');
  end if;
  return null;
end $$;
drop trigger if exists text_was_begun on language_versions;
create constraint trigger text_was_begun after insert on language_versions
  deferrable initially deferred for each row execute function text_was_begun();
`
