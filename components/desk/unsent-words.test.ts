import { expect, test } from "vitest"
import { hasUnsentWords } from "./unsent-words"

const box = (value: string, defaultValue = "", type = "textarea") => ({ type, value, defaultValue })
const long = "/old/address, /en/news"

test("a typed or pasted text is asked about, a few letters are not", () => {
  expect(hasUnsentWords([box(long)], false)).toBe(true)
  expect(hasUnsentWords([box("eleven char", "", "text"), box("eleven more", "", "text")], false)).toBe(true)
  expect(hasUnsentWords([box("Kenya")], false)).toBe(false)
  expect(hasUnsentWords([], false)).toBe(false)
})

test("what stood there already, a password and a search are not", () => {
  expect(hasUnsentWords([box(long, long)], false)).toBe(false)
  for (const type of ["password", "search", "hidden", "checkbox", "email"])
    expect(hasUnsentWords([box(long, "", type)], false)).toBe(false)
})

test("what came back in a refused form is asked about as it stands", () => {
  expect(hasUnsentWords([box(long, long)], true)).toBe(true)
})
