import { expect, test } from "vitest"
import { PageCache } from "./page-cache"

const cacheOf = (maxBytes = 1000) => {
  const cache = new PageCache<string>({ maxBytes })
  cache.listen(true)
  return cache
}
/** What the server does: ask, render, keep. */
const visit = (cache: PageCache<string>, key: string, tags: string[] = [], bytes = 10, during = () => {}) => {
  const found = cache.get(key)
  if (found) return found
  const startedAt = cache.begin()
  during()
  cache.set(key, `${key} rendered`, { startedAt, tags, bytes })
  cache.end(startedAt)
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

test("what anybody can make up takes its part of the memory, and pushes out nothing else", () => {
  const cache = cacheOf(1000)
  const keep = (key: string, isGuess: boolean) => {
    const startedAt = cache.begin()
    cache.set(key, key, { startedAt, tags: [], bytes: 50, isGuess })
    cache.end(startedAt)
  }
  for (let page = 0; page < 15; page++) keep(`/page ${page}`, false)
  for (let guess = 0; guess < 500; guess++) {
    keep(`/guess ${guess}`, true)
    cache.get("/guess 0") // which is asked for again and again
  }
  for (let page = 0; page < 15; page++) expect(cache.get(`/page ${page}`)).toBeDefined()
  expect(cache.size).toEqual({ entries: 20, bytes: 1000, tags: 0 })
  expect(["/guess 0", "/guess 499", "/guess 1"].map(key => cache.get(key) !== undefined)).toEqual([
    true,
    true,
    false,
  ])
  for (let page = 15; page < 40; page++) keep(`/page ${page}`, false) // a page may take a guess's place
  expect(cache.size).toEqual({ entries: 20, bytes: 1000, tags: 0 })
})

test("a render that overlaps a commit is never served as fresh", () => {
  const cache = cacheOf()
  visit(cache, "/a", ["x"], 10, () => cache.drop(["x"]))
  expect(cache.get("/a")).toBeUndefined()
})

test("a render that began before a commit stays out though others end before it", () => {
  const cache = cacheOf()
  const early = cache.begin()
  cache.drop(["x"])
  visit(cache, "/b", ["x"])
  cache.set("/a", "old", { startedAt: early, tags: ["x"], bytes: 10 })
  cache.end(early)
  expect(cache.get("/a")).toBeUndefined()
  expect(cache.get("/b")).toBe("/b rendered")
})

test("while nobody tells us what is out of date nothing is served as fresh, but the last known page can be had", () => {
  const cache = cacheOf()
  visit(cache, "/a")
  cache.listen(false)
  expect(cache.get("/a")).toBeUndefined()
  expect(cache.lastKnown("/a")).toBe("/a rendered")
})

test("a process that was frozen, and heard nothing for too long, serves nothing until there is a sign of life", () => {
  let now = 0
  const cache = new PageCache<string>({ maxBytes: 1000, clock: () => now })
  cache.listen(true)
  visit(cache, "/a")
  now = 4_999
  expect(cache.get("/a")).toBe("/a rendered")
  now = 5_000
  expect(cache.get("/a")).toBeUndefined()
  cache.listen(true)
  expect(cache.get("/a")).toBe("/a rendered")
})

test("a last known page is shown for so long since we could last be sure, and then no more", () => {
  let now = 0
  const cache = new PageCache<string>({ maxBytes: 1000, staleLimit: 60_000, clock: () => now })
  cache.listen(true)
  visit(cache, "/a")
  now = 10_000
  cache.listen(true)
  cache.listen(false)
  now = 69_999
  cache.listen(false) // to be told once more that nothing is heard makes nobody surer
  expect(cache.lastKnown("/a")).toBe("/a rendered")
  now = 70_000
  expect(cache.lastKnown("/a")).toBeUndefined()
  cache.listen(true)
  visit(cache, "/a")
  cache.listen(false)
  expect(cache.lastKnown("/a"), "it is sure again").toBe("/a rendered")
})

test("with a limit of nothing no last known page is shown", () => {
  const cache = new PageCache<string>({ maxBytes: 1000, staleLimit: 0 })
  cache.listen(true)
  visit(cache, "/a")
  cache.listen(false)
  expect(cache.lastKnown("/a")).toBeUndefined()
})

test("a sign of life is as old as the question that it answers", () => {
  let now = 0
  const cache = new PageCache<string>({ maxBytes: 1000, staleLimit: 60_000, clock: () => now })
  cache.listen(true)
  visit(cache, "/a")
  now = 4_000
  cache.listen(true, 3_000)
  now = 5_999
  expect(cache.get("/a")).toBe("/a rendered")
  now = 6_000
  expect(cache.get("/a")).toBeUndefined()
  now = 60_999
  expect(cache.lastKnown("/a")).toBe("/a rendered")
  now = 61_000
  expect(cache.lastKnown("/a")).toBeUndefined()
})

test("what was dropped is not even the last known page", () => {
  const cache = cacheOf()
  visit(cache, "/a", ["x"])
  cache.listen(false)
  cache.drop(["x"])
  expect(cache.lastKnown("/a")).toBeUndefined()
})

test("once somebody tells us again, everything from before is forgotten", () => {
  const cache = cacheOf()
  visit(cache, "/a")
  cache.listen(false)
  cache.listen(true)
  expect(cache.get("/a")).toBeUndefined()
  expect(cache.lastKnown("/a")).toBeUndefined()
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
  for (const key of ["/a", "/b", "/c"]) visit(cache, key)
  cache.get("/a")
  visit(cache, "/d")
  expect(cache.get("/b")).toBeUndefined()
  expect(cache.get("/a")).toBe("/a rendered")
  expect(cache.size.bytes).toBeLessThanOrEqual(30)
  visit(cache, "/huge", [], 31)
  expect(cache.get("/huge")).toBeUndefined()
})

test("dropping without end and pages that come and go leave nothing behind", () => {
  const cache = cacheOf()
  const neverEnds = cache.begin()
  for (let count = 0; count < 250_000; count++) cache.drop([`tag-${count}`])
  cache.end(neverEnds)
  for (let count = 0; count < 1_000; count++) visit(cache, `/${count}`, [`page-${count}`])
  expect(cache.size).toEqual({ entries: 100, bytes: 1000, tags: 100 })
})

test("whatever the order of renders, drops and visits, no visitor is shown less than the last commit", () => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  let state = seed
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const cache = new PageCache<number>({ maxBytes: 200 })
  cache.listen(true)
  const committed = [0, 0, 0]
  const renders: { page: number; saw: number; startedAt: number }[] = []
  for (let round = 0; round < 20_000; round++) {
    const page = random(3)
    const choice = random(4)
    if (choice === 0) {
      committed[page] = (committed[page] ?? 0) + 1
      cache.drop([`tag-${page}`])
    } else if (choice === 1) {
      const startedAt = cache.begin()
      renders.push({ page, saw: committed[page] ?? 0, startedAt })
    } else if (choice === 2 && renders.length > 0) {
      const [done] = renders.splice(random(renders.length), 1)
      if (!done) continue
      cache.set(`/${done.page}`, done.saw, { ...done, tags: [`tag-${done.page}`], bytes: 50 })
      cache.end(done.startedAt)
    } else {
      const shown = cache.get(`/${page}`)
      if (shown !== undefined) expect(shown, `seed ${seed}, round ${round}`).toBe(committed[page])
    }
  }
})
