import { createHash } from "node:crypto"
import { sql } from "drizzle-orm"
import { beforeAll, expect, test } from "vitest"
import { accountOf, personOfSession } from "@/db/queries/accounts"
import type { Person } from "@/domain/roles"
import { env } from "@/env"
import { gatherTestCast } from "@/tests/factories"
import { pastTheGuards } from "@/tests/past-the-guards"
import { addPerson } from "./add-person"
import { setDisabled } from "./disable-person"
import { closeSession, openSession } from "./sessions"

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

test("idle and ended sessions are nobody's, and a lost role is lost at once", async () => {
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
})

test("who disables an account, by the command or by hand, ends its sessions and no other's", async () => {
  const lena = people.lena as Person
  await openSession(lena.id, token("lena's"))
  const byHand = (isDisabled: boolean) =>
    pastTheGuards(sql`update users set is_disabled = ${isDisabled} where id = ${diego().id}`)
  for (const setTo of [byHand, (isDisabled: boolean) => setDisabled("DIEGO@example.org", isDisabled)]) {
    await openSession(diego().id, token("d"))
    await setTo(true)
    expect(await personOfSession(token("d"))).toBeUndefined()
    await expect(openSession(diego().id, token("e"))).rejects.toThrow()
    await setTo(false)
    expect(await personOfSession(token("d"))).toBeUndefined()
  }
  expect(await personOfSession(token("lena's"))).toEqual(lena)
  await expect(setDisabled("nobody@example.org", true)).rejects.toThrow("Nobody has an account")
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
