import { expect, test } from "vitest"
import { hashPassword, isOutdated, isPassword } from "./password"

test("a password opens its own account only", async () => {
  const phc = await hashPassword("seven bees on thyme")
  expect(phc).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  expect(await isPassword(phc, "seven bees on thyme")).toBe(true)
  expect(await isPassword(phc, "seven bees on time")).toBe(false)
  expect(await isPassword(undefined, "a password that nobody has")).toBe(false)
  expect(isOutdated(phc)).toBe(false)
  expect(isOutdated(phc.replace("t=3", "t=1"))).toBe(true)
})

test("short, endless and common passwords are refused", () => {
  for (const password of ["short", "x".repeat(1025), "unbelievable", "PASSWORD1234"])
    expect(() => hashPassword(password), password.slice(0, 20)).toThrow(/password/i)
})

test("an endless password is refused before any work", async () => {
  expect(await isPassword(await hashPassword("seven bees on thyme"), "x".repeat(1025))).toBe(false)
})
