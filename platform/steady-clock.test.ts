import { expect, test } from "vitest"
import { steadyClock } from "./steady-clock"

function clocks() {
  const at = { running: 0, wall: 1_000_000 }
  const clock = steadyClock({ running: () => at.running, wall: () => at.wall })
  const pass = (milliseconds: number) => {
    at.running += milliseconds
    at.wall += milliseconds
  }
  return { at, clock, pass }
}

test("it goes on with the clock that only goes forward", () => {
  const { clock, pass } = clocks()
  const before = clock()
  pass(1_234)
  expect(clock() - before).toBe(1_234)
})

test("the time for which the machine was suspended counts, though the running clock stood still", () => {
  const { at, clock, pass } = clocks()
  const before = clock()
  at.wall += 3_600_000
  pass(10)
  expect(clock() - before).toBe(3_600_010)
  pass(10)
  expect(clock() - before, "and counts once").toBe(3_600_020)
})

test("somebody who sets the wall clock back does not turn it back, nor hide what is suspended afterwards", () => {
  const { at, clock } = clocks()
  const before = clock()
  at.wall -= 7_200_000
  expect(clock() - before).toBe(0)
  at.wall += 60_000
  expect(clock() - before).toBe(60_000)
})

test("a wall clock that is read in whole milliseconds does not make it run fast", () => {
  const { at, clock } = clocks()
  const before = clock()
  for (let step = 1; step <= 10_000; step++) {
    at.running = step / 3
    at.wall = 1_000_000 + Math.round(step / 3)
    clock()
  }
  expect(clock() - before).toBeCloseTo(10_000 / 3)
})
