import { searchPath } from "@/domain/list-address"
import { localeCodes } from "@/domain/locales"
import { mayRedirect } from "@/domain/permission"
import { kindNames, kinds } from "@/domain/story"
import { termKinds } from "@/domain/terms"

/** What Postgres knows of addresses: whose they are, and that an old one hides no page and leads to no other old one. */

const quoted = (words: readonly string[]) => words.map(word => `'${word}'`).join(", ")
const kindOfPath = `case split_part(address, '/', 3) ${kindNames
  .map(kind => `when '${kinds[kind].path}' then '${kind}'`)
  .join(" ")} end`
const pathOfKind = `case kind ${kindNames.map(kind => `when '${kind}' then '${kinds[kind].path}'`).join(" ")} end`
const notPages = [
  ...[
    "desk",
    "alerts",
    "sign-in",
    "api",
    "images",
    "social",
    "_next",
    "old-addresses",
    "seen",
    "livez",
    "readyz",
    "metrics",
  ],
  ...["robots.txt", "sitemap.xml", "news-sitemap.xml", "sitemaps"],
]

const sections = quoted([...kindNames.map(kind => kinds[kind].path), ...Object.values(termKinds), searchPath])

export const oldAddressRules = /* sql */ `
-- Whose address this is or was: a language version's id.
create or replace function text_with_address(address text) returns bigint language sql stable strict as $$
  with asked as (
    select split_part(address, '/', 2) as language, ${kindOfPath} as kind, split_part(address, '/', 4) as slug
    where split_part(address, '/', 5) = ''
  )
  select id from asked join language_versions using (language, kind, slug)
  union all
  select language_version_id from asked join former_slugs using (language, kind, slug)
  limit 1
$$;

create or replace function address_of_text(text_id bigint) returns text language sql stable as $$
  select '/' || language || '/' || ${pathOfKind} || '/' || slug from language_versions where id = text_id
$$;

create or replace function is_page_of_ours(address text) returns boolean language sql stable as $$
  select case
    when split_part(address, '/', 3) = '' then true
    when split_part(address, '/', 4) in ('', 'page') then split_part(address, '/', 3) in (${sections})
    when split_part(address, '/', 5) not in ('', 'page') then false
    else case split_part(address, '/', 3)
      when 'regions' then exists (select from regions where slug = split_part(address, '/', 4))
      when 'countries' then exists (select from countries where slug = split_part(address, '/', 4))
      when 'topics' then exists (select from topics where slug = split_part(address, '/', 4))
      when 'series' then exists (select from series where slug = split_part(address, '/', 4))
      when 'people' then exists (select from listings where list = 'person:' || split_part(address, '/', 4))
      else exists (select from live.given where language_version_id = text_with_address(address)) end
  end
$$;

-- Does something of ours answer at this address (in its normal form, without parameters)? Postgres puts the body in the
-- place of the call, so that a list of thousands that are nowhere near ours is seen through without a query for each.
create or replace function is_ours(address text) returns boolean language sql stable return
  split_part(address, '/', 2) in (${quoted(notPages)})
    or split_part(address, '/', 2) in (${quoted(localeCodes)}) and is_page_of_ours(address);

-- Has it the form of the address of a text, or of a list of what is filed under something?
create or replace function is_shaped_like_ours(address text) returns boolean language sql immutable return
  split_part(address, '/', 2) in (${quoted(localeCodes)}) and split_part(address, '/', 3) in (${sections})
    and split_part(address, '/', 4) not in ('', 'page') and split_part(address, '/', 5) = '';

-- One change at a time, until its commit: two people could otherwise lead two addresses to each other.
create or replace function one_change_of_old_addresses() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('old addresses'));
  return null;
end $$;
create or replace trigger one_change_of_old_addresses before insert or update on old_addresses
  for each statement execute function one_change_of_old_addresses();

-- Its plans are kept from the first statement of a connection, which may have been about one address; read row by row, a
-- table that was nearly empty then takes seconds when five thousand come at once.
create or replace function guard_old_addresses() returns trigger language plpgsql set enable_seqscan = off as $$
declare
  mine text;
  other text;
begin
  if exists (select from (select distinct changed_by from news) changed where not is_at_work(changed_by, array[${quoted(mayRedirect)}])) then
    perform refuse('it_is_done_by_those_who_may', 'Whoever did this may not do it.');
  end if;
  select address into mine from news where is_ours(split_part(address, '?', 1)) limit 1;
  if found then
    perform refuse('an_old_address_hides_no_page', mine || ' is a page of this site.');
  end if;
  select news.address, met.address into mine, other
    from news join old_addresses met on met.address in (news.leads_to, split_part(news.leads_to, '?', 1)) limit 1;
  if mine = other then
    perform refuse('an_old_address_leads_elsewhere', mine || ' would lead to itself.');
  elsif found then
    perform refuse('an_old_address_leads_to_no_other', other || ' is an old address itself. Lead ' || mine || ' straight to where it leads.');
  end if;
  select before.address, news.address into mine, other
    from news join old_addresses before on before.leads_to = news.address limit 1;
  if not found then
    select before.address, news.address into mine, other
      from news join old_addresses before on split_part(before.leads_to, '?', 1) = news.address limit 1;
  end if;
  if found then
    perform refuse('an_old_address_leads_to_no_other', mine || ' leads to ' || other || '. Lead that one elsewhere first.');
  end if;
  return null;
end $$;
-- Once a statement, when a whole list is there.
create or replace trigger guard_new_old_addresses after insert on old_addresses
  referencing new table as news for each statement execute function guard_old_addresses();
create or replace trigger guard_old_addresses after update on old_addresses
  referencing new table as news for each statement execute function guard_old_addresses();

create or replace function note_whose_hits() returns trigger language plpgsql as $$
begin
  new.text_id := case when new.status in (200, 410) then text_with_address(new.address) end;
  return new;
end $$;
create or replace trigger note_whose_hits before insert on hit_totals for each row execute function note_whose_hits();
`
