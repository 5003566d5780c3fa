import { afterAll, beforeAll, expect, test } from "vitest"
import { conflict } from "@/domain/errors"
import { layWire } from "@/tests/wire"

const wire = await layWire(process.env.DATABASE_URL ?? "")
process.env.DATABASE_URL = wire.url
const { outcomeOf } = await import("./action")
const { authOptions } = await import("./options")
const { signIn } = await import("./sign-in")
const { closeDatabase } = await import("@/db/client")
const { reach } = await import("@/db/commands/milestones")
const { transact } = await import("@/db/transact")

beforeAll(() => wire.become("cut"))
afterAll(closeDatabase)

test("a session is not taken for ended while nobody can look it up", async () => {
  const session = await authOptions.jwt?.decode?.({ token: "a cookie's", secret: "" })
  expect(session).toEqual({ token: "a cookie's", isDatabaseAway: true })
})

test("signing in fails for the database's sake and not for the password's", async () => {
  await expect(signIn({ email: "ada@example.org", password: "of no account" })).rejects.toMatchObject({
    cause: { name: "DatabaseAway" },
  })
})

test("an action that meets it answers with a sentence, and a bug is told as a bug", async () => {
  const answer = { ok: false, code: "away", fields: {} }
  for (const run of [() => transact(async () => {}), () => reach("the shop")])
    expect(await outcomeOf(async () => ({ ok: true, result: await run() }))).toMatchObject({
      ...answer,
      message: expect.stringContaining("cannot be reached"),
    })
  expect(await outcomeOf(() => Promise.reject(conflict("No.")))).toMatchObject({ code: "conflict" })
  expect(await outcomeOf(() => Promise.reject(new TypeError("a bug")))).toMatchObject({
    code: "fault",
    message: expect.stringMatching(/a fault of ours.*number \d{6}/),
  })
})
