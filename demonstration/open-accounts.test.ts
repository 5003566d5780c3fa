import { expect, test } from "vitest"
import { hashPassword, rehash } from "@/auth/password"
import { addPerson } from "@/db/commands/add-person"
import { cast, demonstrationPassword } from "./cast"
import { hasOpenAccount } from "./open-accounts"

test("an account of the demonstration is open while it has the password that everybody may know", async () => {
  expect(await hasOpenAccount()).toBe(false)
  await addPerson({ ...cast.lena, roles: ["reviewer"] }, await hashPassword("a password of her own, in use"))
  expect(await hasOpenAccount()).toBe(false)
  await addPerson({ ...cast.noor, roles: ["editor"] }, await rehash(demonstrationPassword))
  expect(await hasOpenAccount()).toBe(true)
})
