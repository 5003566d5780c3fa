import { verify } from "@node-rs/argon2"
import { sql as query } from "drizzle-orm"
import postgres, { type Sql } from "postgres"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Person, Role } from "@/domain/roles"
import { env } from "@/env"
import { step } from "@/tests/factories"
import { whoSignsIn } from "@/tests/upgrade/fill"
import { makeAsItWas } from "@/tests/upgrade/make-as-it-was"
import { findIn } from "@/tests/upgrade/snapshot"
import { publicDb, rows } from "./client"
import { migrate } from "./migrate"
import { accountOf } from "./queries/accounts"
import { databaseTrouble } from "./trouble"

/** What the version that was landed last has made, brought to this one. */

let was: Awaited<ReturnType<typeof makeAsItWas>>["was"]
let owner: Sql
beforeAll(async () => {
  const made = await makeAsItWas()
  was = made.was
  owner = postgres(made.url, { max: 1, onnotice() {} })
  Object.assign(env, { DATABASE_URL: made.url, DATABASE_APP_URL: undefined, DATABASE_PUBLIC_URL: undefined })
  await migrate(env)
})
afterAll(() => owner.end())

test("every text, what visitors read, the history and who wrote are what they were", async () => {
  expect(await findIn(owner)).toEqual(was.found)
})

test("visitors read by their own role, and it is ready", async () => {
  const live = await rows(
    publicDb(),
    query`select language, slug, answer, content->>'title' as title from live.texts order by id`,
  )
  expect(live).toEqual(was.found.live)
  expect(await databaseTrouble()).toBeUndefined()
})

test("who had a password signs in with it", async () => {
  const account = await accountOf(whoSignsIn.email)
  expect(await verify(account?.passwordHash ?? "", whoSignsIn.password)).toBe(true)
})

test("work goes on where it was", async () => {
  const [approved] = was.found.texts.filter(({ status }) => status === "approved")
  await step(await somebody("noor@example.org"), approved?.id ?? 0, "publish_now")
  const [now] = await owner`select status from editions where id = ${approved?.id ?? 0}`
  expect(now?.status).toBe("published")
})

test("the roles that all databases of a server shared are gone, once none needs them", async () => {
  expect(
    await owner`select from pg_roles where rolname in ('imprimatur_app', 'imprimatur_public')`,
  ).toHaveLength(0)
})

test("once is enough: the next start changes nothing", async () => {
  const laid = () => owner`select at, xmin::text from migrations.rules`
  const before = await laid()
  await migrate(env)
  expect([...(await laid())]).toEqual([...before])
})

test("the earlier version cannot lay its rules over these, and says why", async () => {
  const asItDid = owner.begin(async tx => {
    await tx`delete from migrations.rules`
    await tx`insert into migrations.rules (hash) values ('of the earlier version')`
  })
  await expect(asItDid).rejects.toThrow("This database was brought to a newer version of Imprimatur.")
})

async function somebody(email: string): Promise<Person> {
  const [user] = await owner<Omit<Person, "roles">[]>`
    select id::int, name, email, time_zone as "timeZone" from users where email = ${email}`
  if (!user) throw new Error("Nobody has this address.")
  const roles = await owner<{ role: Role }[]>`select role from user_roles where user_id = ${user.id}`
  return { ...user, roles: roles.map(({ role }) => role) }
}
