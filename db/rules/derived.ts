import { createHash } from "node:crypto"

/**
 * A table whose rows Postgres derives from others. `definition` makes the view `<table>_derived`, which says what the
 * rows should be; triggers keep the table so. Whenever the definition itself has changed, the whole table is derived
 * anew, once.
 */
export function derivedTable(table: string, definition: string) {
  const hash = createHash("sha256").update(definition).digest("hex")
  return /* sql */ `
drop view if exists ${table}_derived;
create view ${table}_derived as ${definition};

create or replace function derive_${table}() returns void language sql as $$
  delete from ${table};
  insert into ${table} table ${table}_derived;
$$;
do $$ begin
  if obj_description('${table}'::regclass) is distinct from 'derived by ${hash}' then
    perform derive_${table}();
    comment on table ${table} is 'derived by ${hash}';
  end if;
end $$;
`
}
