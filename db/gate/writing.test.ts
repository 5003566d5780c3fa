import { sql } from "drizzle-orm"
import postgres from "postgres"
import { afterAll, afterEach, expect, test, vi } from "vitest"
import { urlFor } from "@/db/connection"
import { databaseTrouble } from "@/db/trouble"
import { awaySentence, databaseAwayIn } from "@/domain/database-away"
import { wired } from "@/tests/wired-pool"
import { currentLack } from "./writing"

const owner = postgres(urlFor("owner", process.env), { max: 1, onnotice() {} })
const name = new URL(urlFor("owner", process.env)).pathname.slice(1)
const becomeReadOnly = (answer: "on" | "off") =>
  owner.unsafe(`alter database ${name} set default_transaction_read_only = ${answer}`)

afterEach(async () => {
  await owner`set transaction_read_only = off`
  await becomeReadOnly("off")
  vi.restoreAllMocks()
})
afterAll(() => owner.end())

const write = () => wired.pool.db.execute(sql`insert into milestones (name) values (${crypto.randomUUID()})`)

test("a database that can only be read is said as such, once, and so is that it writes again", async () => {
  const said: string[] = []
  vi.spyOn(console, "error").mockImplementation(line => said.push(line))
  await becomeReadOnly("on")
  for (let tries = 0; tries < 3; tries++) {
    const error = await write().catch(error => error)
    const away = databaseAwayIn(error)
    expect(away?.digest).toBe("DATABASE_READ_ONLY")
    expect(away && awaySentence(away)).toBe(
      "The database can only be read at the moment, so nothing was changed. What you typed is still here; tell whoever runs this site.",
    )
  }
  expect(await databaseTrouble()).toBe("The database can only be read, as a standby can.")
  expect(await wired.pool.db.execute(sql`select 1 as one`)).toMatchObject([{ one: 1 }]) // reading goes on

  await owner.begin(async tx => {
    await tx`set transaction read write`
    await tx.unsafe(`alter database ${name} set default_transaction_read_only = off`)
  })
  await owner`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name} and pid <> pg_backend_pid()`.catch(
    () => {}, // the owner may not end the application's sessions everywhere
  )
  await expect.poll(currentLack, { timeout: 20_000 }).toBeUndefined()
  await write()
  expect(said.filter(line => line.includes("write"))).toEqual([
    "The database cannot write: it can only be read, as a standby can.",
    "The database can write again.",
  ])
})
