import postgres from "postgres"
import { afterAll, beforeAll, expect, test } from "vitest"
import { urlFor } from "@/db/connection"
import { forRolesOf } from "@/db/roles"
import { gatherTestCast, textIn } from "@/tests/factories"
import { appRole, publicRole } from "@/tests/roles"
import { appFunctions, definers, publicFunctions } from "./privileges"

/** What Postgres itself says of our functions. */

const owner = postgres(urlFor("owner", process.env), { max: 1, onnotice() {} })
const app = postgres(urlFor("app", process.env), { max: 1, onnotice() {} })
let cast: Awaited<ReturnType<typeof gatherTestCast>>
beforeAll(async () => {
  cast = await gatherTestCast()
})
afterAll(() => Promise.all([owner.end(), app.end()]))

type Ours = {
  name: string
  isPinned: boolean
  isDefiner: boolean
  isTrigger: boolean
  path: string | null
  callers: string[]
}

const ours = () => owner<Ours[]>`
  select nspname || '.' || proname as name, prosecdef as "isDefiner", prorettype = 'trigger'::regtype as "isTrigger",
    (select setting from unnest(proconfig) setting where setting like 'search_path=%') as path,
    prosqlbody is not null or exists (select from unnest(proconfig) setting where setting like 'search_path=%') as "isPinned",
    array(select role from unnest(array['public', ${appRole}, ${publicRole}]) role
      where has_function_privilege(role, pg_proc.oid, 'execute')) as callers
  from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
  where nspname in ('public', 'search', 'live')
    and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = pg_proc.oid and deptype = 'e')
  order by 1`

test("every function has a parsed body or a search path of its own, in which temporary tables come last", async () => {
  const all = await ours()
  expect(all.length).toBeGreaterThan(70)
  expect(all.filter(({ isPinned }) => !isPinned).map(({ name }) => name)).toEqual([])
  for (const { name, path } of all)
    if (path) expect(path, name).toBe("search_path=pg_catalog, public, pg_temp")
})

test("those that run as the owner are known by name, with the reason", async () => {
  const found = new Set((await ours()).filter(({ isDefiner }) => isDefiner).map(({ name }) => name))
  expect([...found].sort()).toEqual(Object.keys(definers).sort())
})

test("nobody calls a function that is not granted to them", async () => {
  for (const { name, callers, isTrigger } of await ours()) {
    const [schema, own] = name.split(".") as [string, string]
    const isSearched = schema !== "public"
    expect(callers, name).toEqual([
      ...(isSearched || appFunctions.some(granted => granted === own) ? [appRole] : []),
      ...(isSearched || publicFunctions.some(granted => granted === own) ? [publicRole] : []),
    ])
    if (isTrigger) expect(callers, name).toEqual([])
  }
})

test("who may make temporary tables hides nothing from a function even so", async () => {
  const { editionId, languageVersionId } = await textIn("in_review", cast, cast.amira)
  const draft = await textIn("draft", cast)
  await owner.unsafe(`grant temporary on database ${owner.options.database} to ${appRole}`)
  const refusals: string[] = []
  const attempt = (statements: string) =>
    app
      .begin(async tx => {
        for (const table of [
          "editions",
          "revisions",
          "history",
          "users",
          "user_roles",
          "language_versions",
          "stories",
        ])
          await tx.unsafe(`create temporary table ${table} (like public.${table}) on commit drop`)
        await tx.unsafe(
          "create temporary view failing_publications as select 1 as edition_id, now() as failed_at",
        )
        await tx.unsafe(statements)
      })
      .then(
        () => "passes",
        (error: { constraint_name?: string; message: string }) => error.constraint_name ?? error.message,
      )
      .then(answer => refusals.push(answer))
  const told = (
    actor: number,
  ) => `insert into public.history (edition_id, edition_version, action, from_status, to_status, actor_id)
    select id, version + 1, 'approve', status, 'approved', ${actor} from public.editions where id = ${editionId};`
  await attempt(told(cast.amira.id))
  await attempt(`insert into pg_temp.user_roles values (${cast.noor.id}, 'reviewer');${told(cast.noor.id)}`)
  await attempt(
    `update public.editions set planned_on = '2027-01-01', version = version + 1 where id = ${editionId}`,
  )
  await attempt(`update public.language_versions set slug = 'mine' where id = ${languageVersionId}`)
  await attempt(`insert into public.revisions (language_version_id, edition_id, author_id, content)
    values (${languageVersionId}, ${editionId}, ${cast.diego.id}, '{}')`)
  await attempt(`insert into public.revisions (language_version_id, edition_id, author_id, content)
    values (${draft.languageVersionId}, ${draft.editionId}, ${cast.diego.id}, '{}')`)
  await owner.unsafe(`revoke temporary on database ${owner.options.database} from ${appRole}`)
  expect(refusals).toEqual([
    "nobody_judges_their_own_text",
    "a_step_is_taken_by_its_roles",
    "a_step_changes_only_what_is_its_own",
    "an_address_changes_with_its_history",
    "only_a_draft_is_written_in",
    "passes",
  ])
})

test("a copy of the database, whose own rights do not come along, is closed at the next start", async () => {
  const { noTablesOfTheirOwn } = await import("./grants")
  const may = async () =>
    (
      await owner<
        { may: boolean }[]
      >`select has_database_privilege(${appRole}, current_database(), 'temporary')
      or has_database_privilege(${publicRole}, current_database(), 'create, temporary') as may`
    )[0]?.may
  await owner.unsafe(`grant create, temporary on database ${owner.options.database} to public`)
  expect(await may()).toBe(true)
  await owner.unsafe(forRolesOf(noTablesOfTheirOwn, process.env))
  expect(await may()).toBe(false)
})
