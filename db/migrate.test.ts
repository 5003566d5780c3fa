import { randomBytes } from "node:crypto"
import postgres, { type Sql } from "postgres"
import { afterAll, afterEach, beforeEach, expect, inject, test } from "vitest"
import { urlFor } from "./connection"
import { migrate } from "./migrate"
import { nameOf, type Urls } from "./roles"

/** Databases beside each other on one server, each as a site of its own would have it. */

const templateUrl = inject("templateUrl")
const within = (database: string, url = templateUrl) =>
  Object.assign(new URL(url), { pathname: `/${encodeURIComponent(database)}` }).toString()
const maintenance = postgres(within("imprimatur"), { max: 1, onnotice() {} })
afterAll(() => maintenance.end())

const newName = () => `test_${randomBytes(4).toString("hex")}`
let urls: Urls & { DATABASE_URL: string }
let owner: Sql
beforeEach(async () => {
  const name = newName()
  await maintenance.unsafe(`create database ${name}`)
  urls = { DATABASE_URL: within(name) }
  owner = postgres(urls.DATABASE_URL, { max: 1, onnotice() {} })
})
afterEach(() => owner.end())

/** "" or what Postgres says. */
const asked = async (url: string, statement: string) => {
  const sql = postgres(url, { max: 1, onnotice() {} })
  try {
    await sql.unsafe(statement)
    return ""
  } catch (error) {
    return (error as Error).message
  } finally {
    await sql.end()
  }
}
const markOf = (role: string) =>
  maintenance`select shobj_description(oid, 'pg_authid') as mark from pg_roles where rolname = ${role}`

test("each database has lesser roles of its own, which are nobody in the next one", async () => {
  await migrate(urls)
  const other = { DATABASE_URL: within(newName()) }
  await maintenance.unsafe(`create database ${new URL(other.DATABASE_URL).pathname.slice(1)}`)
  await migrate(other)

  for (const site of [urls, other]) {
    expect(await asked(urlFor("app", site), "select from editions")).toBe("")
    expect(await asked(urlFor("public", site), "select from live.texts")).toBe("")
  }
  const stranger = Object.assign(new URL(urlFor("app", urls)), {
    pathname: new URL(other.DATABASE_URL).pathname,
  })
  expect(await asked(stranger.toString(), "select from public.editions")).toContain("permission denied")
  expect(await markOf(nameOf("imprimatur_app", urls))).toEqual([
    { mark: `Imprimatur's, in the database ${owner.options.database}` },
  ])
})

test("names of databases that differ make names of roles that differ, within what Postgres allows", () => {
  const long = "x".repeat(60)
  const databases = ["news", "News", "news-1", "news_1", "neẅs", 'a"b', long, `${long}y`]
  const names = databases.map(database => nameOf("imprimatur_public", { DATABASE_URL: within(database) }))
  expect(new Set(names).size).toBe(databases.length)
  for (const name of names) expect(name).toMatch(/^imprimatur_public_[a-z0-9_]{1,45}$/)
})

test("two owners with other passwords on one server do not disturb each other, whoever starts last", async () => {
  await migrate(urls)
  const [name, role] = [newName(), newName()]
  await maintenance.unsafe(
    `create role ${role} login createrole password 'another'; grant ${role} to current_user`,
  )
  await maintenance.unsafe(`create database ${name} owner ${role}`)
  const other = {
    DATABASE_URL: Object.assign(new URL(within(name)), { username: role, password: "another" }).toString(),
  }
  await migrate(other)
  await migrate(urls)
  await migrate(other)
  for (const site of [urls, other]) expect(await asked(urlFor("app", site), "select from editions")).toBe("")
})

test("a password that works is left alone; after a change of the owner's it is set anew", async () => {
  await migrate(urls)
  await migrate(urls)
  const app = nameOf("imprimatur_app", urls)
  await maintenance.unsafe(`alter role ${app} password 'of yesterday'`)
  expect(await asked(urlFor("app", urls), "select 1")).toContain("password authentication failed")
  await migrate(urls)
  expect(await asked(urlFor("app", urls), "select 1")).toBe("")
})

test("a role of this name that was not made for this database keeps its password, and the start says so", async () => {
  const app = nameOf("imprimatur_app", urls)
  await maintenance.unsafe(`create role ${app} login password 'of somebody else'`)
  await expect(migrate(urls)).rejects.toThrow(`The role ${app} was not made for this database`)
  const theirs = Object.assign(new URL(urlFor("app", urls)), { password: "of somebody else" })
  expect(await asked(theirs.toString(), "select 1")).toBe("")
})

test("an operator's own users get the rights and keep their passwords", async () => {
  const [app, visitor] = [`${newName()}-writer`, newName()]
  await maintenance.unsafe(
    `create role "${app}" login password 'own'; create role ${visitor} login password 'own'`,
  )
  const address = (user: string) =>
    Object.assign(new URL(urls.DATABASE_URL), { username: user, password: "own" }).toString()
  const own = { ...urls, DATABASE_APP_URL: address(app), DATABASE_PUBLIC_URL: address(visitor) }
  await migrate(own)
  expect(await asked(own.DATABASE_APP_URL, "select from editions")).toBe("")
  expect(await asked(own.DATABASE_PUBLIC_URL, "select from live.texts")).toBe("")
  expect(await asked(own.DATABASE_PUBLIC_URL, "select from public.editions")).toContain("permission denied")

  await migrate(urls) // back to roles of ours: theirs may do nothing here any more, and are still there
  expect(await asked(own.DATABASE_APP_URL, "select from public.editions")).toContain("permission denied")
  expect(await asked(urlFor("app", urls), "select from editions")).toBe("")
})

test("an owner who may make no roles needs roles that are there, and is told what to do without", async () => {
  const [name, role, app, visitor] = [newName(), newName(), newName(), newName()]
  await maintenance.unsafe(`create role ${role} login password 'own'; grant ${role} to current_user`)
  await maintenance.unsafe(`create database ${name} owner ${role}`)
  const address = (user: string) =>
    Object.assign(new URL(within(name)), { username: user, password: "own" }).toString()
  const site = {
    DATABASE_URL: address(role),
    DATABASE_APP_URL: address(app),
    DATABASE_PUBLIC_URL: address(visitor),
  }
  await expect(migrate(site)).rejects.toThrow(
    `The role ${app} does not exist, and the user of DATABASE_URL may not make it.`,
  )
  for (const each of [app, visitor]) await maintenance.unsafe(`create role ${each} login password 'own'`)
  await migrate(site)
  expect(await asked(site.DATABASE_APP_URL, "select from editions")).toBe("")
})

test("the three users must be three, or a role would take its own rights away", async () => {
  const same = { ...urls, DATABASE_APP_URL: urls.DATABASE_URL }
  await expect(migrate(same)).rejects.toThrow("must be three different ones")
})

test("a copy of a database gets roles of its own, and those of the original may do nothing in it", async () => {
  await migrate(urls)
  await owner.end()
  const [original, name] = [new URL(urls.DATABASE_URL).pathname.slice(1), newName()]
  await maintenance.unsafe(`create database ${name} template ${original}`)
  const copy = { DATABASE_URL: within(name) }
  await migrate(copy)
  expect(await asked(urlFor("app", copy), "select from editions")).toBe("")
  const originals = Object.assign(new URL(urlFor("app", urls)), { pathname: `/${name}` }).toString()
  expect(await asked(originals, "select from public.editions")).toContain("permission denied")
  expect(await asked(urlFor("app", urls), "select from editions")).toBe("")
})

test("a version that does not know all migrations leaves the database as it is and says so", async () => {
  await migrate(urls)
  await owner`insert into migrations.tables (hash) values ('of tomorrow')`
  await owner`update migrations.rules set hash = 'of tomorrow'`
  await expect(migrate(urls)).rejects.toThrow(/migrated by a newer version.*Start the newer version/)
  await expect(migrate(urls, { overNewerRules: true })).rejects.toThrow("migrated by a newer version")
  expect(await owner`select hash from migrations.rules`).toEqual([{ hash: "of tomorrow" }])
})

test("older rules are not laid over newer ones, unless one says so", async () => {
  await migrate(urls)
  await owner`update migrations.rules set number = number + 1, hash = 'of tomorrow', source = 'of tomorrow'`
  await owner`comment on schema live is 'of tomorrow'`
  await expect(migrate(urls)).rejects.toThrow("The database has the rules of a newer version.")
  const comment = () => owner`select obj_description('live'::regnamespace) as words`
  expect(await comment()).toEqual([{ words: "of tomorrow" }])

  await migrate(urls, { overNewerRules: true })
  expect(await comment()).toEqual([{ words: null }])
  await migrate(urls)
})

test("instances that start together do it once", async () => {
  await Promise.all([migrate(urls), migrate(urls), migrate(urls)])
  expect(await owner`select from migrations.rules`).toHaveLength(1)
})

test("in a database of locale C, too, letters of all alphabets make the same words", async () => {
  const name = newName()
  await maintenance.unsafe(
    `create database ${name} template template0 encoding 'UTF8' locale_provider libc locale 'C'`,
  )
  const site = { DATABASE_URL: within(name) }
  await migrate(site)
  const sql = postgres(site.DATABASE_URL, { max: 1, onnotice() {} })
  const passages = async (words: string) =>
    (await sql`select passages_of(${sql.json({ summary: words })})::text[] as held`)[0]?.held
  const words = "Министр взял семь банок мёда и не заплатил"
  expect(await passages(words)).not.toEqual([])
  expect(await passages(words.toUpperCase())).toEqual(await passages(words))
  expect(await passages(`«${words}»`)).toEqual(await passages(words))
  await sql.end()
})
