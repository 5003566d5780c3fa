import { appRole, publicRole } from "@/db/database-roles"
import {
  appFunctions,
  appPrivileges,
  appViews,
  type Privileges,
  publicFunctions,
  publicTables,
  publicViews,
} from "./privileges"

/** Three roles: the owner migrates, the application works, the public reads what is live. */

const roles = `${appRole}, ${publicRole}`
const quoted = (names: readonly string[]) => names.map(name => `'${name}'`).join(", ")

const granted = ({ table, insert, delete: remove, update }: Privileges) => {
  const rights = ["select", ...(insert ? ["insert"] : []), ...(remove ? ["delete"] : [])]
  const columns = update.length > 0 ? [`update (${update.join(", ")})`] : []
  return `grant ${[...rights, ...columns].join(", ")} on ${table} to ${appRole};`
}

/** Every function of ours, which is none of an extension's. */
const ours = /* sql */ `
  select pg_proc.oid, pg_proc.oid::regprocedure as signature, proname, nspname,
    prosqlbody is null and not exists (
      select from unnest(proconfig) setting where setting like 'search\\_path=%') as is_loose
  from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
  where nspname in ('public', 'search', 'live')
    and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')`

/**
 * Nobody makes a table of their own to hide one of ours behind. Rights of the database itself do not come along with a
 * copy of it, so this is seen to at every start.
 */
export const noTablesOfTheirOwn = /* sql */ `
do $$ declare theirs text; begin
  foreach theirs in array array['${appRole}', '${publicRole}'] loop
    if has_database_privilege(theirs, current_database(), 'create, temporary') then
      execute format('revoke create, temporary on database %I from public, ${roles}', current_database());
    end if;
  end loop;
end $$;`

export const grants = /* sql */ `
-- Names mean what they meant when the rules were laid, whatever whoever calls has put before them: a function has either a
-- parsed body or a search path of its own. And nobody calls one that is not granted.
do $$ declare each record; begin
  for each in ${ours} loop
    if each.is_loose then
      execute format('alter function %s set search_path = pg_catalog, public, pg_temp', each.signature);
    end if;
    execute format('revoke all on function %s from public, ${roles}', each.signature);
    if each.nspname = 'search' or each.nspname = 'live' or each.proname in (${quoted(appFunctions)}) then
      execute format('grant execute on function %s to ${appRole}', each.signature);
    end if;
    if each.nspname = 'search' or each.nspname = 'live' or each.proname in (${quoted(publicFunctions)}) then
      execute format('grant execute on function %s to ${publicRole}', each.signature);
    end if;
  end loop;
end $$;

revoke all on schema public, live, search, migrations from public, ${roles};
grant usage on schema public, live, search, migrations to ${appRole};
grant usage on schema live, search to ${publicRole};

-- To revoke a right of a table is to revoke it of its columns, too.
revoke all on all tables in schema public, live from public, ${roles};
revoke all on all sequences in schema public from public, ${roles};
grant usage on sequence cache_fences to ${appRole};
grant select on sequence history_id_seq, revisions_id_seq to ${appRole}; -- by which an id of one's own is known

${appPrivileges.map(granted).join("\n")}
grant select on ${appViews.join(", ")} to ${appRole};
grant select on ${publicViews.map(view => `live.${view}`).join(", ")} to ${roles};
grant select on live.given, live.newest to ${appRole};
grant select on ${publicTables.join(", ")} to ${publicRole};
`
