import { describe, expect, test } from "vitest"
import { whatIsHiddenFrom } from "./desk-pages"
import { type Person, type Role, roleNames } from "./roles"

const person = (...roles: Role[]): Person => ({
  id: 1,
  name: "Ada",
  email: "ada@example.org",
  roles,
  timeZone: "UTC",
})

/** Every combination of roles, none and all of them included. */
const combinations = Array.from({ length: 2 ** roleNames.length }, (_, bits) =>
  roleNames.filter((_, index) => bits & (1 << index)),
)

describe("who finds nothing at the desk is told what may be hidden from them, and nothing that is not", () => {
  for (const held of combinations)
    test(held.join(" and ") || "nobody in particular", () => {
      const said = whatIsHiddenFrom(person(...held)).join(" ")
      const has = (role: Role) => held.includes(role)
      expect(said.includes("Writers see")).toBe(held.length > 0 && held.every(role => role === "writer"))
      expect(said.includes("no role at the desk")).toBe(held.length === 0)
      if (held.length === 0) return
      expect(said.includes("“Home page” and “Terms” are for editors.")).toBe(!has("editor"))
      expect(said.includes("“Webhooks” and “Mail” are for administrators.")).toBe(!has("administrator"))
      expect(said.includes("“Deliveries” are for editors and administrators.")).toBe(
        !has("editor") && !has("administrator"),
      )
      expect(said === "").toBe(has("editor") && has("administrator"))
    })
})

test("who is not signed in is told nothing of what others see", () => {
  expect(whatIsHiddenFrom(undefined)).toEqual([])
})
