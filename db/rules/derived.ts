import { createHash } from "node:crypto"

/**
 * A table whose rows Postgres derives from others. `view` makes `<table>_derived`, which says what the rows should be,
 * for triggers to keep the table so; `again` makes `<table>_again(versions)`, which derives the rows of some language
 * versions anew and writes no more than has changed. `fill` comes after those triggers, which hold off every writer
 * until the commit: it derives the whole table anew, once, whenever its definition, or a `rule` that it uses, has
 * changed.
 */
export function derivedTable(table: string, definition: string, rule = "") {
  const mark = `derived by ${createHash("sha256").update(definition).update(rule).digest("hex")}`
  const view = /* sql */ `
drop view if exists ${table}_derived;
create view ${table}_derived as ${definition};
`
  const ofThese = "language_version_id = any(versions)"
  const again = /* sql */ `
create or replace function ${table}_again(versions bigint[]) returns void language plpgsql as $$
begin
  delete from ${table} where ${ofThese} and not exists (
    select from ${table}_derived derived where derived.${ofThese} and derived = ${table});
  insert into ${table}
  select * from ${table}_derived where ${ofThese}
  except
  select * from ${table} where ${ofThese};
end $$;
`
  const fill = /* sql */ `
create or replace function derive_${table}() returns void language sql as $$
  truncate ${table};
  insert into ${table} table ${table}_derived;
  analyze ${table};
$$;
do $$ begin
  if obj_description('${table}'::regclass) is distinct from '${mark}' then
    perform derive_${table}();
    comment on table ${table} is '${mark}';
  end if;
end $$;
`
  return { view, again, fill }
}
