import { afterAll, beforeAll, expect, test } from "vitest"
import { startReceiver } from "@/tests/receivers"
import { headersOf, purgeFrontCache } from "./front-cache"

let cache: Awaited<ReturnType<typeof startReceiver>>
beforeAll(async () => {
  cache = await startReceiver(() => 200)
})
afterAll(() => cache.stop())

test("a cache in front is asked to purge by tag", async () => {
  await purgeFrontCache(cache.url, ["story:1", "list:en:home", "story:1"])
  expect(cache.calls).toMatchObject([
    { method: "PURGE", path: "/", headers: { "surrogate-key": "story:1 list:en:home" } },
  ])
})

test("many tags go in several requests, each with a header that caches take", () => {
  const tags = Array.from({ length: 500 }, (_, index) => `list:en:country:number-${index}`)
  const headers = headersOf(tags)
  expect(headers.length).toBeGreaterThan(1)
  expect(Math.max(...headers.map(header => header.length))).toBeLessThanOrEqual(4_000)
  expect(headers.join(" ").split(" ")).toEqual(tags)
})

test("a cache that refuses is told of", async () => {
  cache.answering = () => 405
  await expect(purgeFrontCache(cache.url, ["story:1"])).rejects.toThrow("It answered 405.")
})
