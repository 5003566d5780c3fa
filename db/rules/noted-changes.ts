import { mayArrange, mayRedirect } from "@/domain/permission"
import { termKinds } from "@/domain/terms"
import { quoted } from "./map"

/**
 * What terms are called and where old addresses lead has no edition and so no history; what changes of them is noted by
 * Postgres itself, which knows what was there before. The application says in whose name (db/commands/name-actor.ts).
 */

/** One trigger for each kind of statement: only so does it see all rows that the statement changed, a list of thousands too. */
const afterEachStatement = (table: string, run: string) => `
create or replace trigger note_insert after insert on ${table}
  referencing new table as come for each statement execute function ${run};
create or replace trigger note_update after update on ${table}
  referencing old table as gone new table as come for each statement execute function ${run};
create or replace trigger note_delete after delete on ${table}
  referencing old table as gone for each statement execute function ${run};`

const neverRewritten = (table: string) => `
create or replace trigger never_rewritten before update or delete or truncate on ${table}
  for each statement execute function never_rewritten();`

const words = (row: string) =>
  `jsonb_build_object('names', ${row}.names, 'introductions', ${row}.introductions, 'synonyms', ${row}.synonyms)`
const target = (row: string) =>
  `coalesce(${row}.to_address, address_of_text(${row}.to_text_id) || ${row}.to_end)`

/** Each asked once a statement. By the clock: a transaction can have begun long ago. */
const byWhomAndWhen = (roles: readonly string[]) =>
  `(select named_actor(array[${quoted(roles)}])), (select clock_timestamp())`

export const notedChangeRules = /* sql */ `
-- In whose name this transaction works: somebody at work in one of these roles. Nobody is named by the owner alone, who
-- loads what every installation has. (It is called by functions that run as the owner; who connected is another matter.)
create or replace function named_actor(wanted text[]) returns bigint language plpgsql as $$
declare named bigint := nullif(current_setting('imprimatur.actor', true), '')::bigint;
begin
  if named is null and not pg_has_role(session_user, current_user, 'usage') then
    perform refuse('a_change_names_who_made_it', 'Nobody is told to have done this.');
  elsif named is not null and not is_at_work(named, wanted) then
    perform refuse('it_is_done_by_those_who_may', 'Whoever did this may not do it.');
  end if;
  return named;
end $$;

-- (A subquery of its own is asked once, and not at all where nothing changed. The plan is kept from the first statement,
-- which may have changed one row; a nested loop over thousands would outlast what a statement may take.)
create or replace function note_terms() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp set enable_nestloop = off as $$
begin
  if tg_op = 'INSERT' then
    insert into term_notes (kind, slug, after, actor_id, at)
    select tg_argv[0], come.slug, ${words("come")}, ${byWhomAndWhen(mayArrange)} from come;
  elsif tg_op = 'DELETE' then
    insert into term_notes (kind, slug, before, actor_id, at)
    select tg_argv[0], gone.slug, ${words("gone")}, ${byWhomAndWhen(mayArrange)} from gone;
  else
    insert into term_notes (kind, slug, before, after, actor_id, at)
    select tg_argv[0], come.slug, ${words("gone")}, ${words("come")}, ${byWhomAndWhen(mayArrange)}
    from gone join come using (id) where (gone.slug, ${words("gone")}) <> (come.slug, ${words("come")});
  end if;
  return null;
end $$;
${Object.entries(termKinds)
  .filter(([kind]) => kind !== "person")
  .map(([kind, table]) => afterEachStatement(table, `note_terms('${kind}')`))
  .join("")}

create or replace function note_redirects() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp set enable_nestloop = off as $$
begin
  if tg_op = 'INSERT' then
    insert into redirect_notes (address, after, actor_id, at)
    select come.address, ${target("come")}, ${byWhomAndWhen(mayRedirect)} from come;
  elsif tg_op = 'DELETE' then
    insert into redirect_notes (address, before, actor_id, at)
    select gone.address, ${target("gone")}, ${byWhomAndWhen(mayRedirect)} from gone;
  else
    insert into redirect_notes (address, before, after, actor_id, at)
    select come.address, ${target("gone")}, ${target("come")}, ${byWhomAndWhen(mayRedirect)}
    from gone join come using (id) where to_jsonb(gone) <> to_jsonb(come);
  end if;
  if tg_op <> 'DELETE' then
    if exists (select from come where changed_by <> nullif(current_setting('imprimatur.actor', true), '')::bigint) then
      perform refuse('a_change_names_who_made_it', 'Somebody else is told to have done this.');
    end if;
  end if;
  return null;
end $$;
${afterEachStatement("old_addresses", "note_redirects()")}
${neverRewritten("term_notes")}
${neverRewritten("redirect_notes")}
`
