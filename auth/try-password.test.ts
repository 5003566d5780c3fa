import { randomBytes } from "node:crypto"
import { sql } from "drizzle-orm"
import postgres from "postgres"
import { beforeAll, beforeEach, expect, inject, test, vi } from "vitest"
import { closeDatabase } from "@/db/client"
import { addPerson } from "@/db/commands/add-person"
import { setDisabled } from "@/db/commands/disable-person"
import { TooManyTries } from "@/db/commands/sign-in-tries"
import { migrate } from "@/db/migrate"
import { poolGauges } from "@/db/pools"
import { env } from "@/env"
import { pastTheGuards } from "@/tests/past-the-guards"
import { hashPassword } from "./password"
import { TooBusy } from "./sign-in-queue"
import { tryPassword } from "./try-password"

/** Hashes are made and compared for nothing here: what is tried is which passwords are looked at, and when. */
const judged = vi.hoisted(() => ({ passwords: [] as string[], whileRunning: [] as number[] }))
vi.mock("@node-rs/argon2", () => ({
  hash: async (password: string) => `$argon2id$v=19$m=65536,t=3,p=1$${password}`,
  verify: async (phc: string, password: string) => {
    judged.passwords.push(password)
    judged.whileRunning.push(poolGauges().app?.running ?? 0)
    await new Promise(setImmediate)
    return phc.endsWith(`$${password}`)
  },
}))

const right = "seven bees on thyme"
beforeAll(async () => {
  env.AUTH_SECRET = "a secret that only this test and nobody else knows"
  await addPerson(
    { email: "ada@example.org", name: "Ada Okoye", roles: ["editor"], timeZone: "UTC" },
    await hashPassword(right),
  )
})
beforeEach(async () => {
  await pastTheGuards(sql`delete from sign_in_tries`)
  judged.passwords = []
  judged.whileRunning = []
})

type Wish = { email?: string; password?: string; client?: string; browser?: string }
const attempt = ({ email = "ada@example.org", password = right, client = "a", browser }: Wish = {}) =>
  tryPassword({ email, password, client, browser }).then(
    account => (account ? "in" : "wrong"),
    error =>
      error instanceof TooManyTries || error instanceof TooBusy
        ? `waits: ${error.by}`
        : Promise.reject(error),
  )
const many = (number: number, wish: (index: number) => Wish) =>
  Promise.all(Array.from({ length: number }, (_, index) => attempt(wish(index))))
const tally = (outcomes: string[]) =>
  Object.fromEntries(
    [...new Set(outcomes)].map(each => [each, outcomes.filter(other => other === each).length]),
  )

test("two hundred right ones at once are all let in, also for one account from one client", async () => {
  expect(tally(await many(200, () => ({})))).toEqual({ in: 200 })
})

test("while a password is judged no connection to the database is held for it", async () => {
  await many(20, () => ({}))
  // two are judged at once, so one may be asking the database while the other is judged; nobody else is
  expect(Math.max(...judged.whileRunning)).toBeLessThanOrEqual(1)
})

test("of a hundred wrong ones at once a few are looked at, and the right one among them does not help", async () => {
  const outcomes = await many(100, index => ({ password: index === 50 ? right : `wrong ${index}` }))
  expect(judged.passwords.length).toBeLessThanOrEqual(7)
  expect(outcomes.filter(each => each === "in")).toEqual([])
  expect(outcomes.filter(each => each === "waits: own").length).toBeGreaterThanOrEqual(93)
})

test("a stranger's burst shuts the owner out neither at home nor beside them, and an address without account is no different", async () => {
  await many(20, index => ({ password: `wrong ${index}` }))
  expect(await attempt({ client: "b" })).toBe("in")
  expect(await attempt({ browser: "known" })).toBe("in")
  expect(await attempt()).toBe("waits: own")
  const nobody = await many(20, index => ({ email: "nobody@example.org", password: `wrong ${index}` }))
  expect(nobody.filter(each => each === "wrong")).toHaveLength(6)
  expect(await attempt({ email: "ADA@example.org" })).toBe("waits: own")
})

test("many clients together are slowed down, and a known browser is let in all the while", async () => {
  const outcomes = await many(150, index => ({ client: `client ${index}`, password: "wrong" }))
  expect(tally(outcomes)).toEqual({ wrong: 100, "waits: strangers": 50 })
  expect(await attempt({ client: "another" })).toBe("waits: strangers")
  expect(await attempt({ client: "another", browser: "known" })).toBe("in")
})

test("a stolen cookie of a known browser has few tries of its own", async () => {
  const outcomes = await many(100, index => ({
    browser: "known",
    client: `client ${index}`,
    password: "wrong",
  }))
  expect(outcomes.filter(each => each === "wrong").length).toBeLessThanOrEqual(7)
})

test("a stolen cookie that tries without end keeps neither a new browser nor another known one of its account out", async () => {
  const flood = many(100, () => ({ browser: "stolen", password: "wrong" }))
  expect(await attempt({ email: "ADA@example.org", browser: "own" })).toBe("in")
  expect(await attempt({ client: "new" })).toBe("in")
  expect(tally(await flood)).toEqual({ wrong: 3, "waits: account": 97 })
})

test("a disabled account is told like a wrong password", async () => {
  await setDisabled("ada@example.org", true)
  expect(await attempt()).toBe("wrong")
  await setDisabled("ada@example.org", false)
  expect(await attempt()).toBe("in")
})

test("in a database that takes more spellings for one account, they are counted as one", async () => {
  const name = `test_${randomBytes(4).toString("hex")}`
  const maintenance = postgres(inject("templateUrl"), { max: 1, onnotice() {} })
  await maintenance.unsafe(
    `create database ${name} template template0 encoding 'UTF8' locale 'C' locale_provider builtin builtin_locale 'C.UTF-8'`,
  )
  await maintenance.end()
  const before = { ...env }
  const url = Object.assign(new URL(inject("templateUrl")), { pathname: `/${name}` }).toString()
  try {
    await closeDatabase()
    Object.assign(env, { DATABASE_URL: url, DATABASE_APP_URL: undefined, DATABASE_PUBLIC_URL: undefined })
    await migrate(env)
    const person = { email: "iiii@example.org", name: "I", roles: ["editor" as const], timeZone: "UTC" }
    await addPerson(person, await hashPassword(right))
    const spellings = Array.from({ length: 16 }, (_, number) =>
      [0, 1, 2, 3].map(place => (number & (1 << place) ? "İ" : "i")).join(""),
    )
    for (const spelling of spellings)
      await many(3, index => ({ email: `${spelling}@example.org`, password: `wrong ${index}` }))
    expect(judged.passwords.length).toBeLessThanOrEqual(7)
    expect(await attempt({ email: "İiİi@example.org", client: "b" })).toBe("in") // it is one account there
  } finally {
    await closeDatabase()
    Object.assign(env, before)
  }
}, 60_000)
