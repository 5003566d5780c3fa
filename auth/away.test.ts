import { afterAll, beforeAll, expect, test } from "vitest"
import { isDatabaseAway } from "@/domain/database-away"
import { conflict } from "@/domain/errors"
import { behindWire, layWire } from "@/tests/wire"

const wire = await layWire(process.env.DATABASE_URL ?? "")
behindWire(wire)
const { env } = await import("@/env")
env.AUTH_SECRET = "for the tokens of this test's own sessions"
const { newToken } = await import("@/platform/session-cookie")
const { outcomeOf } = await import("./action")
const { authOptions } = await import("./options")
const { tryPassword } = await import("./try-password")
const { closeDatabase } = await import("@/db/client")
const { reach } = await import("@/db/commands/milestones")
const { transact } = await import("@/db/transact")

beforeAll(() => wire.become("cut"))
afterAll(closeDatabase)

test("a session is not taken for ended while nobody can look it up", async () => {
  const token = newToken()
  const session = await authOptions.jwt?.decode?.({ token, secret: "" })
  expect(session).toEqual({ token, isDatabaseAway: true })
})

test("what nobody was given is no session, and nobody is asked", async () => {
  for (const token of ["a cookie's", `${newToken()}x`])
    expect(await authOptions.jwt?.decode?.({ token, secret: "" })).toBeNull()
})

test("signing in fails for the database's sake and not for the password's", async () => {
  const tried = { email: "ada@example.org", password: "of no account", client: "a", browser: undefined }
  expect(isDatabaseAway(await tryPassword(tried).catch(error => error))).toBe(true)
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
