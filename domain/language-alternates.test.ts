import { expect, test } from "vitest"
import { languageAlternates } from "./language-alternates"

test("readers of no other language are sent to the site's first", () => {
  expect(languageAlternates({ fr: "/fr/a", en: "/en/a" })).toEqual([
    ["en", "/en/a"],
    ["fr", "/fr/a"],
    ["x-default", "/en/a"],
  ])
})

test("what is not in the site's first language has another for everybody", () => {
  expect(languageAlternates({ es: "/es/a" })).toEqual([
    ["es", "/es/a"],
    ["x-default", "/es/a"],
  ])
})

test("what is nowhere has no languages", () => {
  expect(languageAlternates({})).toEqual([])
})
