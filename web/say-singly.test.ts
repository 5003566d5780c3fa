import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest"
import { noticing } from "../db/outage"
import { DatabaseAway } from "../domain/database-away"
import { saySingly } from "./say-singly"

const said: unknown[][] = []
const before = console.error
const pool = noticing("pool")

beforeAll(() => {
  console.error = (...words) => said.push(words)
  saySingly()
})
beforeEach(() => {
  said.length = 0
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())
afterAll(() => {
  console.error = before
})

const lost = () => new DatabaseAway("The connection was lost.", { cause: new Error("It broke.") })

test("a page that failed because the database is away is no line of its own", () => {
  console.error("⨯", lost()) // it fails before the outage is noticed
  pool.lost("connect ECONNREFUSED 127.0.0.1:5432")
  for (let page = 0; page < 50; page++) console.error("⨯", new DatabaseAway("The database does not answer."))
  console.error("⨯", new Error("A page failed.", { cause: lost() }))
  vi.advanceTimersByTime(4_000)
  pool.back()
  vi.advanceTimersByTime(60_000)
  expect(said.flat()).toEqual([
    "The database does not answer: connect ECONNREFUSED 127.0.0.1:5432",
    "The database answers again.",
  ])
})

test("one that failed for a broken connection alone is one line", () => {
  vi.advanceTimersByTime(60_000)
  console.error("⨯", lost())
  vi.advanceTimersByTime(10_000)
  expect(said).toEqual([["A page could not be made: The connection was lost. It broke."]])
})

test("a mistake of ours is written down as it is, outage or not", () => {
  const mistake = new TypeError("x is not a function")
  pool.lost("The connection was closed.")
  console.error("⨯", mistake)
  pool.back()
  expect(said).toContainEqual(["⨯", mistake])
})
