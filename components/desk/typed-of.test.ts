import { expect, test } from "vitest"
import { typedOf } from "./typed-of"

test("everything that was typed is kept under its name, but a password and what the framework put there", () => {
  const form = new FormData()
  for (const [name, value] of [
    ["topics", "bees"],
    ["topics", "water"],
    ["again.email", "noor@example.org"],
    ["again.password", "secret"],
    ["$ACTION_KEY", "k1"],
  ] as const)
    form.append(name, value)
  form.append("file", new File(["x"], "list.csv"))
  expect(typedOf(form)).toEqual({ topics: ["bees", "water"], "again.email": ["noor@example.org"] })
})

test("a name that every object has breaks nothing", () => {
  const form = new FormData()
  for (const name of ["__proto__", "constructor", "toString", "title"]) form.append(name, "x")
  expect(Object.entries(typedOf(form))).toEqual([["title", ["x"]]])
})
