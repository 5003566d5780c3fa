import type { TransactionSql } from "postgres"
import { lesserRoles, quoted } from "./roles"

/**
 * Takes everything in this database from roles that worked in it before: those that all databases of a server once
 * shared, and those of a database that this one is a copy of or was called like. What we made is dropped when no
 * database needs it any more.
 */
export async function dismissFormerRoles(tx: TransactionSql, former: string[], now: string[]) {
  const names = [...lesserRoles, ...former].filter(name => !now.includes(name))
  const there = await tx<{ name: string; isOurs: boolean }[]>`
    select rolname as name, rolname in ${tx(lesserRoles)} or
      coalesce(shobj_description(oid, 'pg_authid') like 'Imprimatur''s, in the database %', false) as "isOurs"
    from pg_roles where rolname in ${tx(names.length > 0 ? names : [""])} and not rolsuper and rolname <> current_user`
  const schemas = await tx<{ schema: string }[]>`
    select nspname as schema from pg_namespace where nspname in ('public', 'live', 'search', 'migrations')`
  for (const { name, isOurs } of there) {
    for (const { schema } of schemas) await takeAll(tx, quoted(name), schema)
    if (isOurs)
      await tx.unsafe(`do $$ begin drop role ${quoted(name)}; exception when others then null; end $$`)
  }
}

const takeAll = (tx: TransactionSql, role: string, schema: string) =>
  tx.unsafe(`
    revoke all on all tables in schema ${schema} from ${role};
    revoke all on all sequences in schema ${schema} from ${role};
    revoke all on all functions in schema ${schema} from ${role};
    revoke all on schema ${schema} from ${role}`)
