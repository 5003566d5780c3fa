import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { noticing } from "./outage"

let said: string[]
const [pool, listener, clock] = ["pool", "listener", "clock"].map(noticing) as [Noticer, Noticer, Noticer]
type Noticer = ReturnType<typeof noticing>

beforeEach(() => {
  vi.useFakeTimers()
  said = []
  vi.spyOn(console, "error").mockImplementation(line => said.push(line))
})
afterEach(() => {
  for (const each of [pool, listener, clock]) each.back()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test("however many notice a lost database, the log has one line, and one when the last has it back", () => {
  listener.lost("The connection was closed.")
  pool.lost("connect ECONNREFUSED 127.0.0.1:5432")
  clock.lost("The connection was closed.")
  pool.lost("connect ECONNREFUSED 127.0.0.1:5432")
  expect(said).toEqual(["The database does not answer: The connection was closed."])
  pool.back()
  listener.back()
  listener.back()
  expect(said).toHaveLength(1)
  clock.back()
  expect(said).toEqual([
    "The database does not answer: The connection was closed.",
    "The database answers again.",
  ])
})

test("an answer that takes long on a busy machine alarms nobody", () => {
  listener.lost("No answer within 2000 ms.")
  vi.advanceTimersByTime(5_000)
  listener.back()
  vi.advanceTimersByTime(60_000)
  expect(said).toEqual([])
})

test("a database that stays silent is lost", () => {
  listener.lost("No answer within 2000 ms.")
  vi.advanceTimersByTime(3_000)
  pool.lost("No answer within 1000 ms.")
  vi.advanceTimersByTime(3_001)
  expect(said).toEqual(["The database does not answer: No answer within 2000 ms."])
})

test("who had nothing to notice says nothing", () => {
  pool.back()
  expect(said).toEqual([])
})
