import { expect, test } from "vitest"
import { RateLimiter } from "./rate-limiter"

const time = { now: 1_000 }
const limiter = (most: number, within: number) => new RateLimiter({ most, within, clock: () => time.now })

test("each client has its own, and is told how long to wait", () => {
  const searches = limiter(3, 60_000)
  expect([1, 2, 3, 4].map(() => searches.take("one"))).toEqual([0, 0, 0, 20])
  expect(searches.take("other")).toBe(0)
})

test("to be refused costs nothing, and after the seconds that were told there is one, and one only", () => {
  const searches = limiter(3, 60_000)
  for (let asked = 0; asked < 50; asked++) searches.take("one")
  time.now += 20_000
  expect([1, 2].map(() => searches.take("one"))).toEqual([0, 20])
  time.now += 600_000
  expect([1, 2, 3, 4].map(() => searches.take("one"))).toEqual([0, 0, 0, 20])
})

test("what was not used is given back, and no more than that", () => {
  const tries = limiter(1, 60_000)
  expect(tries.take("one")).toBe(0)
  tries.giveBack("one")
  for (let given = 0; given < 5; given++) tries.giveBack("nobody")
  expect([1, 2].map(() => tries.take("one"))).toEqual([0, 60])
  expect(tries.take("nobody")).toBe(0)
})

test("clients without number take no memory without end", () => {
  const searches = limiter(1, 60_000)
  searches.take("first")
  for (let client = 0; client < 100_000; client++) searches.take(`client ${client}`)
  expect(searches.take("client 99999")).toBe(60)
  expect(searches.take("first")).toBe(0)
})
