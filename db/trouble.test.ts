import { afterAll, afterEach, expect, test } from "vitest"
import { behindWire, layWire } from "@/tests/wire"

const wholeUrl = process.env.DATABASE_URL ?? ""
const wire = await layWire(wholeUrl)
behindWire(wire)
const { databaseTrouble } = await import("./trouble")
const { connect } = await import("./connection")
const { nameOf } = await import("./roles")
const { rulesVersion } = await import("./rules/version")

const owner = connect(wholeUrl, { max: 1 })
afterEach(() => wire.become("whole"))
afterAll(async () => {
  await owner.end({ timeout: 1 })
  await wire.become("cut")
})

const becomes = (trouble: unknown) => expect.poll(databaseTrouble, { timeout: 10_000 }).toEqual(trouble)

test("a database that answers and has this version's tables is no trouble", () => becomes(undefined))

test("however often one asks, the database is asked once a second", async () => {
  const before = wire.attempts
  await Promise.all(Array.from({ length: 200 }, databaseTrouble))
  expect(wire.attempts - before).toBeLessThanOrEqual(1)
})

test("a database that lacks a migration of this version is said to", async () => {
  const [{ hash } = {}] = await owner`delete from migrations.tables
    where hash = (select min(hash) from migrations.tables) returning hash`
  await becomes("The database lacks 1 of this version's migrations.")
  await owner`insert into migrations.tables (hash) values (${hash})`
  await becomes(undefined)
})

test("one that a newer version has migrated further is told", async () => {
  await owner`insert into migrations.tables (hash) values ('of tomorrow')`
  await becomes("The database has been migrated by a newer version (1 of its migrations are unknown here).")
  await owner`delete from migrations.tables where hash = 'of tomorrow'`
  await becomes(undefined)
})

test("rules of another version are told, older ones, newer ones and those of a branch", async () => {
  await owner`update migrations.rules set number = number + 1`
  await becomes("The database has the rules of a newer version.")
  await owner`update migrations.rules set number = number - 2, source = 'of yesterday'`
  await becomes("The database lacks this version's rules.")
  await owner`update migrations.rules set number = number + 1`
  await becomes("The database has the rules of another version.")
  await owner`update migrations.rules set source = ${rulesVersion.hash}`
  await becomes(undefined)
})

test("a database that nobody brought to this version is no outage", async () => {
  const app = nameOf("imprimatur_app", process.env)
  await owner`revoke select on migrations.rules from ${owner(app)}`
  await becomes("The database has not been brought to this version.")
  await owner`grant select on migrations.rules to ${owner(app)}`
  await becomes(undefined)
})

for (const state of ["cut", "stuck", "silent", "closing"] as const)
  test(`a wire that is ${state} is told in words, and is over when it is whole`, async () => {
    await wire.become(state)
    await becomes(expect.stringContaining("The database does not answer: "))
    await wire.become("whole")
    await becomes(undefined)
  })
