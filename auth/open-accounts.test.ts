import { afterAll, expect, test } from "vitest"
import { closeDatabase } from "@/db/client"
import { addPerson } from "@/db/commands/add-person"
import { cast, demonstrationPassword } from "@/demonstration/cast"
import { hasOpenAccount } from "@/demonstration/open-accounts"
import { hashPassword, rehash } from "./password"

afterAll(closeDatabase)

test("an account of the demonstration is open while it has the password that everybody may know", async () => {
  expect(await hasOpenAccount()).toBe(false)
  await addPerson({ ...cast.lena, roles: ["reviewer"] }, await hashPassword("a password of her own, in use"))
  expect(await hasOpenAccount()).toBe(false)
  await addPerson({ ...cast.noor, roles: ["editor"] }, await rehash(demonstrationPassword))
  expect(await hasOpenAccount()).toBe(true)
})
