import { beforeAll, expect, test } from "vitest"
import { env } from "@/env"
import { knownBrowserCookie, knownBrowserIn, knownBrowserValue } from "./known-browser"

beforeAll(() => {
  env.AUTH_SECRET = "a secret that only this test and nobody else knows"
})

test("a browser is known to the account that signed in with it, however its address is written, and to no other", () => {
  const value = knownBrowserValue("ada@example.org")
  const browser = knownBrowserIn(value, "ADA@example.org")
  expect(browser).toMatch(/^[\w-]{16}$/)
  expect(knownBrowserIn(value, "lena@example.org")).toBeUndefined()
  expect(knownBrowserIn(knownBrowserValue("ada@example.org", browser), "ada@example.org")).toBe(browser)
  expect(knownBrowserCookie("Ada@example.org")).toBe(knownBrowserCookie("ada@example.org"))
  expect(knownBrowserCookie("ada@example.org")).not.toBe(knownBrowserCookie("lena@example.org"))
})

test("nobody makes one up", () => {
  const [browser = "", signature = ""] = knownBrowserValue("ada@example.org").split(".")
  for (const value of [
    undefined,
    "",
    "x",
    browser,
    `${browser}.`,
    `${"A".repeat(16)}.${signature}`,
    `${browser}.${"A".repeat(43)}`,
  ])
    expect(knownBrowserIn(value, "ada@example.org"), value).toBeUndefined()
})
