import { createHash } from "node:crypto"

/**
 * Keeps `revision_passages` true: what each revision holds that somebody could carry elsewhere by hand. A passage is a
 * whole line or paragraph, each of its sentences, their clauses, and each long word (such as a link), from twenty letters
 * and digits on; or a picture. Of words only letters and digits count, in one spelling and without capitals, so that other
 * quotation marks, dashes, spaces, hyphens or footnotes make no other passage. Shorter ones are written alike by people
 * who never met.
 */

/** Of a passage only this much is kept; SQL for the number that stands for what an expression says. */
export const digestOf = (words: string) =>
  `('x' || left(encode(sha256(convert_to(${words}, 'UTF8')), 'hex'), 16))::bit(64)::bigint`

const footnote = "[⁰¹²³⁴-⁹]+|\\[\\w{1,3}\\]"
/** A mark with whatever closes, refers or parts after it: "3.5" and "example.org" stay in one piece. */
const sentenceEnd = "[.!?؟۔]+[^[:alnum:]]+|。+"
const clauseEnd = "[:;؛]+[^[:alnum:]\\n]+|—+|\\s[-‐-―]+\\s"
/** No letters and digits, and what counts as letters but is drawn like a mark: raised apostrophes, the Arabic stretch. */
const marks = "[^[:alnum:]\\n\\t]+|[ʰ-˿ـ]+"

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
  ), lines as ( -- what a letter is must not depend on the database's own collation, which may know ASCII alone
    select lower(normalize(line, NFKC) collate "und-x-icu") as words from (
      select case when words ~ '[⁰¹²³⁴-⁹[]' then regexp_replace(words, '${footnote}', ' ', 'g') else words end as words
      from said where length(words) >= 20) said
    cross join string_to_table(translate(words, E'\\t\\r\\v\\f\\u0085\\u2028\\u2029', E' \\n\\n\\n\\n\\n\\n'), E'\\n') line
    where length(line) >= 20
  ), parted as ( -- lines of letters and digits, with a line end after each sentence and a tab after each clause
    select regexp_replace(regexp_replace(regexp_replace(words,
      '${sentenceEnd}', E'\\n', 'g'), '${clauseEnd}', E'\\t', 'g'), '${marks}', '', 'g') as words
    from lines
  ), passages as (
    select words from (
      select translate(words, E'\\n\\t', '') as words from parted
      union
      select translate(sentence, E'\\t', '') from parted cross join string_to_table(words, E'\\n') sentence
      union
      select clause from parted cross join string_to_table(translate(words, E'\\n', E'\\t'), E'\\t') clause
      union
      select regexp_replace(word, '${marks}', '', 'g') from lines cross join string_to_table(words, ' ') word
      where words ~ '\\S{20}' and length(word) >= 20
    ) parts where length(words) >= 20
    union all
    select 'picture ' || (picture #>> '{}') from jsonb_path_query(content, 'strict $.**.imageId') picture where picture <> 'null'
  )
  select coalesce(array_agg(distinct ${digestOf("words")}), '{}')
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

-- Of revisions that were saved before passages were noted, or while triggers were off. Nothing is known about the table
-- while it fills, so Postgres is told to look things up in it; read as a whole for each revision, it takes hours.
create or replace function note_missing_passages() returns void language sql
set search_path = pg_catalog, public, pg_temp set enable_nestloop = off set enable_seqscan = off as $$
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
    -- words that are gone keep what was noted of them
    alter table given_up_versions disable trigger user;
    update given_up_versions set passages = passages_of(content) where content is not null;
    alter table given_up_versions enable trigger user;
    comment on table revision_passages is '${mark}';
  end if;
end $$;
`
