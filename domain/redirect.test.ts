import { describe, expect, test } from "vitest"
import { chainAround, type Redirect, sourceOf, tableOf, targetOf } from "./redirect"

const site = "https://coop.example.org"
const redirect = (from: string, to: string): Redirect => ({ from: sourceOf(from), ...targetOf(to, site) })
/** Why the first may not stand beside the others. */
const refusal = (one: Redirect, ...others: Redirect[]) => chainAround(one, tableOf([...others, one]))

test("a target is a place on this site or a whole web address", () => {
  expect(targetOf("/en/news/honey?a=1#answer-3", site)).toEqual({
    address: "/en/news/honey?a=1#answer-3",
    leadsTo: "/en/news/honey?a=1",
  })
  expect(targetOf(" /en/news/özge ", site)).toEqual({
    address: "/en/news/%C3%B6zge",
    leadsTo: "/en/news/özge",
  })
  expect(targetOf("https://Other.example/A", site)).toEqual({
    address: "https://other.example/A",
    leadsTo: null,
  })
  expect(targetOf("HTTPS://coop.example.org/en", site)).toEqual({ address: "/en", leadsTo: "/en" })
})

test.each([
  "",
  "en/news",
  "//evil.example/x",
  "/\\evil.example",
  "/x/..//evil.example",
  "/x/%2e%2e//evil.example",
  "/\t/evil.example",
  "https://coop.example.org//evil.example/",
  "javascript:alert(1)",
  "mailto:a@example.org",
  "https://",
  "https://me:secret@example.org/",
  "/caf%E9",
  `/${"a".repeat(1_100)}`,
])("no target: %s", typed => {
  expect(() => targetOf(typed, site)).toThrow(expect.objectContaining({ code: "invalid" }))
})

test.each(["", "/", "https://old.example.org/index.htm", "/caf%E9.htm", `/${"a".repeat(600)}`])(
  "no old address: %s",
  typed => {
    expect(() => sourceOf(typed)).toThrow(expect.objectContaining({ code: "invalid" }))
  },
)

describe("chains and loops", () => {
  const old = redirect("/old", "/en/news")

  test("addresses that have nothing to do with each other stand side by side", () => {
    expect(refusal(redirect("/older", "/en/news"), old)).toBeUndefined()
    expect(refusal(redirect("/older", "https://example.org/old"), old)).toBeUndefined()
  })

  test("an address does not lead to itself, in whatever spelling", () => {
    for (const to of ["/old", "/OLD/index.htm", "/old?a=1"])
      expect(refusal(redirect("/old", to))).toBe("/old would lead to itself.")
  })

  test("nor to an old address, in whatever spelling", () => {
    for (const to of ["/old", "/Old/", "/old?a=1"])
      expect(refusal(redirect("/older", to), old)).toBe(
        "/old is an old address itself and leads to /en/news. Lead /older straight there.",
      )
  })

  test("nor is it where an old address leads already", () => {
    expect(refusal(redirect("/en/news", "/fr"), old)).toBe(
      "/old leads to /en/news. Lead that one straight to /fr first.",
    )
  })

  test("nor do two lead to each other", () => {
    expect(refusal(redirect("/b", "/a"), redirect("/a", "/b"))).toBe("/b and /a would lead to each other.")
  })

  test("an old address with parameters is another than the one without", () => {
    expect(refusal(redirect("/page.php", "/page.php?id=5"))).toBe("/page.php would lead to itself.")
    expect(refusal(redirect("/page.php?id=5", "/page.php?id=6"))).toBeUndefined()
  })
})
