import { createHash } from "node:crypto"
import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { accountOf, personOfSession } from "@/db/queries/accounts"
import type { Person } from "@/domain/roles"
import { env } from "@/env"
import { gatherTestCast } from "@/tests/factories"
import { pastTheGuards } from "@/tests/past-the-guards"
import { addPerson } from "./add-person"
import { closeSession, countWrongPassword, openSession } from "./sessions"

let people: Record<string, Person>
beforeAll(async () => {
  people = await gatherTestCast()
})

const token = (name: string) => createHash("sha256").update(name).digest()
const diego = () => people.diego as Person

test("a session is its person, roles and all, until it is closed", async () => {
  await openSession(diego().id, token("a"))
  expect(await personOfSession(token("a"))).toEqual(diego())
  await closeSession(token("a"))
  expect(await personOfSession(token("a"))).toBeUndefined()
  expect(await personOfSession(token("never opened"))).toBeUndefined()
})

test("idle, ended and disabled sessions are nobody's, and a lost role is lost at once", async () => {
  await openSession(diego().id, token("b"))
  const change = (statement: ReturnType<typeof sql>) => pastTheGuards(statement)
  await change(sql`delete from user_roles where user_id = ${diego().id}`)
  expect((await personOfSession(token("b")))?.roles).toEqual([])
  await change(sql`insert into user_roles values (${diego().id}, 'writer')`)
  await change(sql`update sessions set last_seen_at = now() - interval '31 minutes'`)
  expect(await personOfSession(token("b"))).toBeUndefined()
  await change(sql`update sessions set last_seen_at = now(), expires_at = now()`)
  expect(await personOfSession(token("b"))).toBeUndefined()
  await change(sql`update sessions set expires_at = now() + interval '1 hour'`)
  expect(await personOfSession(token("b"))).toBeDefined()
  await change(sql`update users set is_disabled = true where id = ${diego().id}`)
  expect(await personOfSession(token("b"))).toBeUndefined()
  await change(sql`update users set is_disabled = false where id = ${diego().id}`)
})

test("from the sixth wrong password on the account waits, and the right one forgets it all", async () => {
  for (let count = 1; count <= 5; count++) await countWrongPassword(diego().id)
  expect((await accountOf("DIEGO@example.org"))?.isLocked).toBe(false)
  await countWrongPassword(diego().id)
  expect((await accountOf("diego@example.org"))?.isLocked).toBe(true)
  await openSession(diego().id, token("c"))
  expect((await accountOf("diego@example.org"))?.isLocked).toBe(false)
  expect(await accountOf("nobody@example.org")).toBeUndefined()
})

test("an account of the demonstration lets nobody in while that is off, and ends what was open", async () => {
  const guest = { email: "guest@example.org", name: "Guest", roles: ["writer" as const], timeZone: "UTC" }
  const { id } = await addPerson(guest, "x", { isDemonstration: true })
  await openSession(id, token("guest"))
  await openSession(diego().id, token("d"))
  const before = env.DEMONSTRATION
  try {
    env.DEMONSTRATION = "on"
    expect((await accountOf(guest.email))?.isDisabled).toBe(false)
    expect((await personOfSession(token("guest")))?.id).toBe(id)
    env.DEMONSTRATION = "off"
    expect((await accountOf(guest.email))?.isDisabled).toBe(true)
    expect(await personOfSession(token("guest"))).toBeUndefined()
    expect((await accountOf(diego().email))?.isDisabled).toBe(false)
    expect((await personOfSession(token("d")))?.id).toBe(diego().id)
  } finally {
    env.DEMONSTRATION = before
  }
})
