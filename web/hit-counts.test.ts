import { expect, test } from "vitest"
import { HitCounts } from "./hit-counts"
import { writeHits } from "./write-hits"

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

test("counts add up until they are taken, and only then", () => {
  const counts = new HitCounts()
  counts.add("/en", 200, "people")
  counts.add("/en", 200, "robots")
  counts.add("/en", 200, "people")
  counts.add("/Old/", 404, "people")
  expect(counts.take().hits).toEqual([
    { address: "/en", status: 200, people: 2, robots: 1 },
    { address: "/old", status: 404, people: 1, robots: 0 },
  ])
  expect(counts.take().hits).toEqual([])
})

test("what is given back is added to what was counted meanwhile, and keeps its time", () => {
  const counts = new HitCounts()
  counts.add("/en", 200, "people")
  const taken = counts.take()
  counts.add("/en", 200, "people")
  counts.add("/fr", 200, "robots")
  counts.giveBack(taken)
  expect(counts.take()).toEqual({
    since: taken.since,
    hits: [
      { address: "/en", status: 200, people: 2, robots: 0 },
      { address: "/fr", status: 200, people: 0, robots: 1 },
    ],
  })
})

test("only so many addresses are kept; what is beyond is lost and said to be, what is known goes on", () => {
  const counts = new HitCounts()
  for (let number = 0; number < 10_050; number++) counts.add(`/${number}`, 404, "robots")
  counts.add("/0", 404, "people")
  const { hits } = counts.take()
  expect(hits).toHaveLength(10_000)
  expect(hits[0]).toEqual({ address: "/0", status: 404, people: 1, robots: 1 })
  expect(counts.lost).toBe(50)
})

test("however long they are, addresses take so much memory at most, and those longer than any in the table none", () => {
  const counts = new HitCounts()
  for (let number = 0; number < 2_000; number++)
    counts.add(`/${number}${"%D8%AA".repeat(480)}`, 404, "robots")
  expect(counts.lost).toBeGreaterThan(100)
  const { hits } = counts.take()
  expect(hits.length + counts.lost).toBe(2_000)
  counts.add(`/${"a".repeat(100_000)}`, 404, "robots")
  counts.add("/en", 404, "robots") // there is room again
  expect(counts.take().hits).toHaveLength(1)
})

test("whatever a page is asked about, it is one page", () => {
  const counts = new HitCounts()
  for (let number = 0; number < 20_000; number++) counts.add(`/en/search?q=${number}`, 200, "robots")
  expect(counts.take().hits).toEqual([{ address: "/en/search", status: 200, people: 0, robots: 20_000 }])
  expect(counts.lost).toBe(0)
})

test("one client reads as people for a while, and as a robot beyond what anybody reads", () => {
  const counts = new HitCounts()
  const read = (client: string) => counts.answered({ client, address: "/en", status: 200, asking: "people" })
  for (let page = 0; page < 500; page++) read("a")
  read("b")
  expect(counts.take().hits).toEqual([{ address: "/en", status: 200, people: 121, robots: 380 }])
})

test("what somebody tells by themselves is counted as nothing", () => {
  const counts = new HitCounts()
  const tell = (client: string, address = "/en") => counts.seen({ client, address, asking: "people" })
  for (let told = 0; told < 50; told++) tell("a")
  counts.answered({ client: "a", address: "/en", status: 200, asking: "ahead" })
  expect(counts.take().hits).toEqual([])
  tell("b")
  for (let told = 0; told < 50; told++) tell("a")
  expect(counts.take().hits).toEqual([{ address: "/en", status: 200, people: 1, robots: 0 }])
})

test("an address too long for any table is not kept", () => {
  const counts = new HitCounts()
  counts.add(`/${"a".repeat(700)}`, 404, "people")
  expect(counts.take().hits).toEqual([])
})

test("what cannot be written is written later, once, and what is left at the stop", async () => {
  const counts = new HitCounts()
  const written: number[] = []
  let isAway = true
  const { stop } = writeHits({
    counts,
    every: 5,
    async write(hits) {
      if (isAway) throw new Error("The database is away, as this test wants it to be.")
      written.push(...hits.map(({ people }) => people))
    },
  })
  counts.add("/en", 200, "people")
  await wait(30)
  counts.add("/en", 200, "people")
  isAway = false
  await expect.poll(() => written).toEqual([2])
  counts.add("/en", 200, "people")
  await stop()
  expect(written).toEqual([2, 1])
})

test("a write that never ends does not hold up the stop, and no second one is begun beside it", async () => {
  const counts = new HitCounts()
  let begun = 0
  const { stop } = writeHits({
    counts,
    every: 5,
    patience: 20,
    write() {
      begun++
      return new Promise(() => {})
    },
  })
  counts.add("/en", 200, "people")
  await wait(30)
  counts.add("/en", 200, "people")
  await stop()
  expect(begun).toBe(1)
})
