import { expect, test } from "vitest"
import { PageCache } from "./page-cache"

const cacheOf = (maxBytes = 1000) => {
  const cache = new PageCache<string>({ maxBytes })
  cache.listen(true)
  return cache
}
/** What the framework does: ask, render, keep. */
const visit = (cache: PageCache<string>, key: string, tags: string[], bytes = 10, during = () => {}) => {
  const found = cache.get(key)
  if (found) return found
  during()
  cache.set(key, `${key} rendered`, { tags, bytes })
  return undefined
}

test("a page is kept until one of its tags is dropped", () => {
  const cache = cacheOf()
  visit(cache, "/a", ["x"])
  visit(cache, "/b", ["y"])
  expect(cache.get("/a")).toBe("/a rendered")
  cache.drop(["x"])
  expect(cache.get("/a")).toBeUndefined()
  expect(cache.get("/b")).toBe("/b rendered")
})

test("a render that overlaps a commit is never served as fresh", () => {
  const cache = cacheOf()
  visit(cache, "/a", ["x"], 10, () => cache.drop(["x"]))
  expect(cache.get("/a")).toBeUndefined()
})

test("a render that began before another one's commit is judged by its own beginning", () => {
  const cache = cacheOf()
  cache.get("/a")
  cache.drop(["x"])
  cache.get("/a") // a second reader, after the commit, of the same render
  cache.set("/a", "old", { tags: ["x"], bytes: 10 })
  expect(cache.get("/a")).toBeUndefined()
})

test("while nobody tells us what is out of date, nothing is served", () => {
  const cache = cacheOf()
  visit(cache, "/a", [])
  cache.listen(false)
  expect(cache.get("/a")).toBeUndefined()
  cache.listen(true)
  expect(cache.get("/a")).toBeUndefined()
})

test("a render that was under way when the connection was lost is not kept", () => {
  const cache = cacheOf()
  visit(cache, "/a", [], 10, () => {
    cache.listen(false)
    cache.listen(true)
  })
  expect(cache.get("/a")).toBeUndefined()
})

test("bytes are bounded and the least recently used page goes first", () => {
  const cache = cacheOf(30)
  for (const key of ["/a", "/b", "/c"]) visit(cache, key, [], 10)
  cache.get("/a")
  visit(cache, "/d", [], 10)
  expect(cache.get("/b")).toBeUndefined()
  expect(cache.get("/a")).toBe("/a rendered")
  expect(cache.size.bytes).toBeLessThanOrEqual(30)
  visit(cache, "/huge", [], 31)
  expect(cache.get("/huge")).toBeUndefined()
})

test("dropping without end does not grow without end", () => {
  const cache = cacheOf()
  for (let count = 0; count < 25_000; count++) cache.drop([`tag-${count}`])
  visit(cache, "/a", ["x"])
  expect(cache.get("/a")).toBe("/a rendered")
})
