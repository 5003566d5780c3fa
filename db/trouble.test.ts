import { afterAll, afterEach, expect, test } from "vitest"
import { layWire } from "@/tests/wire"

const wholeUrl = process.env.DATABASE_URL ?? ""
const wire = await layWire(wholeUrl)
process.env.DATABASE_URL = wire.url
const { databaseTrouble } = await import("./trouble")
const { connect } = await import("./connection")

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

test("one that a newer version has migrated further is no trouble", async () => {
  await owner`insert into migrations.tables (hash) values ('of tomorrow')`
  await becomes(undefined)
})

for (const state of ["cut", "stuck", "silent", "closing"] as const)
  test(`a wire that is ${state} is told in words, and is over when it is whole`, async () => {
    await wire.become(state)
    await becomes(expect.stringContaining("The database does not answer: "))
    await wire.become("whole")
    await becomes(undefined)
  })
