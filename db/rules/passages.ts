import { createHash } from "node:crypto"

/**
 * Keeps `revision_passages` true: what each revision holds that somebody could carry elsewhere by hand. A passage is a
 * whole line or paragraph, each of its sentences, and each long word (such as a link), from twenty characters on and
 * without regard to marks, spaces, capitals and quotation marks; or a picture. Shorter ones are written alike by people who never met.
 */
const definition = /* sql */ `
create or replace function passages_of(content jsonb) returns bigint[] language sql immutable
set search_path = pg_catalog, public, pg_temp as $$
  with said as (
    select words #>> '{}' as words
    from jsonb_path_query(content - 'timeZone',
      'lax $.** ? (@.type() == "object" && !(@.type == "text")).* ? (@.type() == "string")') words
    union
    select string_agg(case part->>'type' when 'hardBreak' then E'\\n' else coalesce(part->>'text', '') end, '' order by place)
    from jsonb_path_query(content, 'strict $.**.content ? (@[*].type == "text")') with ordinality blocks(block, number)
    cross join jsonb_array_elements(block) with ordinality parts(part, place) group by number
  ), lines as (
    select words from said where length(words) >= 20
    union all
    select regexp_split_to_table(words, '[.!?…؟]["”’»)]*\\s+|\\n') from said where length(words) >= 20 and words ~ '[.!?…؟]["”’»)]*\\s|\\n'
  ), spaced as (
    select distinct lower(btrim(
      case when words ~ '\\s\\s|[^\\S ]' then regexp_replace(words, '\\s+', ' ', 'g') else words end, ' .!?…؟"“”‘’«»()')) as words
    from lines where length(words) >= 20
  ), passages as (
    select words from spaced where length(words) >= 20
    union
    select word from spaced, string_to_table(words, ' ') word where words ~ '\\S{20}' and length(word) >= 20
    union
    select 'picture ' || (picture #>> '{}') from jsonb_path_query(content, 'strict $.**.imageId') picture where picture <> 'null'
  )
  select coalesce(array_agg(distinct ('x' || left(encode(sha256(convert_to(words, 'UTF8')), 'hex'), 16))::bit(64)::bigint), '{}')
  from passages
$$;
`

const mark = `derived by ${createHash("sha256").update(definition).digest("hex")}`

export const passages = /* sql */ `
${definition}
create or replace function introduced_by(held bigint[], made_from bigint[]) returns bigint[] language sql stable
set search_path = pg_catalog, public, pg_temp as $$
  select array(
    select unnest(held)
    except
    select unnest(passages) from revision_passages where revision_id = any(made_from))
$$;

create or replace function note_passages() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into revision_passages (revision_id, passages, introduced)
  select new.id, held, introduced_by(held, new.sources) from passages_of(new.content) held;
  return null;
end $$;
create or replace trigger note_passages after insert on revisions for each row execute function note_passages();

create or replace function note_given_up_passages() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  new.passages := passages_of(new.content);
  return new;
end $$;
create or replace trigger note_passages before insert on given_up_versions
  for each row execute function note_given_up_passages();

-- Of revisions that were saved before passages were noted, or while triggers were off.
create or replace function note_missing_passages() returns void language sql set search_path = pg_catalog, public, pg_temp as $$
  insert into revision_passages (revision_id, passages, introduced)
  select id, passages_of(content), '{}' from revisions
  where not exists (select from revision_passages where revision_id = revisions.id);
  update revision_passages set introduced = introduced_by(passages, sources)
  from revisions where revisions.id = revision_id and introduced = '{}' and passages <> '{}';
$$;
do $$ begin
  if obj_description('revision_passages'::regclass) is distinct from '${mark}' then
    truncate revision_passages;
    perform note_missing_passages();
    comment on table revision_passages is '${mark}';
  end if;
end $$;
`
