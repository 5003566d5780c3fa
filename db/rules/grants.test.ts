import postgres from "postgres"
import { afterAll, expect, test } from "vitest"
import { urlFor } from "@/db/connection"
import { appRole, publicRole } from "@/tests/roles"
import { appPrivileges, appViews, publicTables, publicViews } from "./privileges"

/** The tables of privileges.ts, from which docs/grants.md is made, against what Postgres says of itself. */

const owner = postgres(urlFor("owner", process.env), { max: 1, onnotice() {} })
afterAll(() => owner.end())

type Found = { relation: string; kind: string; rights: string[]; columns: string[] }

const rightsOf = (role: string) => owner<Found[]>`
  select relnamespace::regnamespace || '.' || relname as relation, relkind as kind,
    array(select right_name from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) right_name
      where has_table_privilege(${role}, pg_class.oid, right_name)) as rights,
    array(select attname::text from pg_attribute where attrelid = pg_class.oid and attnum > 0 and not attisdropped
      and has_column_privilege(${role}, pg_class.oid, attnum, 'UPDATE') order by attname) as columns
  from pg_class
  where relnamespace::regnamespace::text in ('public', 'live', 'search', 'migrations') and relkind in ('r', 'v', 'm', 'p')
  order by 1`

test("each table has a line in privileges.ts", async () => {
  const tables = (await rightsOf(appRole)).filter(
    ({ relation, kind }) => kind === "r" && relation.startsWith("public."),
  )
  expect(tables.map(({ relation }) => relation.slice(7)).sort()).toEqual(
    appPrivileges.map(({ table }) => table).sort(),
  )
})

test("the application's role may do with tables what is written, column by column", async () => {
  const found = new Map((await rightsOf(appRole)).map(each => [each.relation, each]))
  for (const { table, insert, delete: remove, update } of appPrivileges) {
    const { rights, columns } = found.get(`public.${table}`) as Found
    expect(rights, table).toEqual(["SELECT", ...(insert ? ["INSERT"] : []), ...(remove ? ["DELETE"] : [])])
    expect(columns, table).toEqual([...update].sort())
  }
})

test("beside them it reads the desk's views, the visitors', and which migrations and rules are there", async () => {
  const tables = appPrivileges.map(({ table }) => `public.${table}`)
  const others = (await rightsOf(appRole)).filter(
    ({ relation, rights }) => rights.length > 0 && !tables.includes(relation),
  )
  for (const { relation, rights, columns } of others) {
    expect(rights, relation).toEqual(["SELECT"])
    expect(columns, relation).toEqual([])
  }
  expect(others.map(({ relation }) => relation).sort()).toEqual(
    [
      ...appViews.map(view => `public.${view}`),
      ...publicViews.map(view => `live.${view}`),
      ...["live.given", "live.newest", "migrations.rules", "migrations.tables"],
    ].sort(),
  )
})

test("visitors' role reads its views and the lists, and writes nothing", async () => {
  const found = (await rightsOf(publicRole)).filter(
    ({ rights, columns }) => rights.length + columns.length > 0,
  )
  for (const { relation, rights, columns } of found)
    expect([rights, columns], relation).toEqual([["SELECT"], []])
  expect(found.map(({ relation }) => relation).sort()).toEqual(
    [...publicViews.map(view => `live.${view}`), ...publicTables.map(table => `public.${table}`)].sort(),
  )
})

test("every view of visitors is a barrier, or reads rows that are secured one by one", async () => {
  const views = await owner<{ name: string; options: string[] | null }[]>`
    select relname as name, reloptions as options from pg_class where relnamespace = 'live'::regnamespace and relkind = 'v'`
  for (const view of publicViews) {
    const options = views.find(({ name }) => name === view)?.options ?? []
    expect(options, view).toEqual([view === "listings" ? "security_invoker=true" : "security_barrier=true"])
  }
  const [secured] =
    await owner`select bool_and(relrowsecurity) as all from pg_class where oid = any(${publicTables.map(table => `public.${table}`)}::regclass[])`
  expect(secured?.all).toBe(true)
})

test("neither role makes anything, counts ids or goes where it need not", async () => {
  const [schemas] = await owner`
    select array(select role || ' creates in ' || nspname from pg_namespace, unnest(array[${appRole}, ${publicRole}]) role
        where has_schema_privilege(role, oid, 'create')) as creating,
      array(select nspname::text from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
        and has_schema_privilege(${publicRole}, oid, 'usage') order by 1) as visited,
      array(select role || ' ' || relname from pg_class, unnest(array[${appRole}, ${publicRole}]) role
        where relkind = 'S' and has_sequence_privilege(role, oid, 'usage, update') order by 1) as counting,
      array(select role from unnest(array[${appRole}, ${publicRole}]) role
        where has_database_privilege(role, current_database(), 'create, temporary')) as temporary`
  expect(schemas).toEqual({
    creating: [],
    visited: ["live", "search"],
    counting: [`${appRole} cache_fences`],
    temporary: [],
  })
})
