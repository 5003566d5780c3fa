import { afterEach, expect, test } from "vitest"
import { env } from "../env"
import ar from "../messages/ar.json" with { type: "json" }
import { troublePage } from "./trouble-page"

const before = { ...env }
afterEach(() => {
  Object.assign(env, before)
})

const bodyOf = async (address: string) => {
  const { body } = await troublePage(address).finished.in("identity")
  return body.toString()
}

test("a page of trouble says, too, that a demonstration is open to others", async () => {
  const words = ar.site.demonstrationIsOpen
  Object.assign(env, { DEMONSTRATION: "on", SITE_URL: "https://demo.example.org" })
  expect(await bodyOf("/ar/news")).toContain(words)
  Object.assign(env, { DEMONSTRATION: "off" })
  expect(await bodyOf("/ar/news")).not.toContain(words)
  Object.assign(env, { DEMONSTRATION: "on", SITE_URL: "http://localhost:3000" })
  expect(await bodyOf("/ar/news")).not.toContain(words)
})
