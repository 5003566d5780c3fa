import { expect, test } from "vitest"
import { isolated } from "./isolated"

test.each([
  ["C++", "ar"],
  ["(Geneva) 2027", "ar"],
  ["الخبز!", "en"],
  ["الخبز", "ru"],
] as const)("%s is isolated in a sentence in %s", (words, language) => {
  expect(isolated(words, language)).toBe(`\u2068${words}\u2069`)
})

test.each([
  ["C++", "en"],
  ["الخبز C++", "ar"],
  ["2027!", "ar"],
  ["", "ar"],
] as const)("%s stays as it is in a sentence in %s", (words, language) => {
  expect(isolated(words, language)).toBe(words)
})
