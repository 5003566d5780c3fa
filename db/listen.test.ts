import { afterAll, afterEach, expect, test } from "vitest"
import { layWire } from "@/tests/wire"

const wholeUrl = process.env.DATABASE_URL ?? ""
const wire = await layWire(wholeUrl)
process.env.DATABASE_URL = wire.url
const { listenPatiently } = await import("./listen")
const { connect } = await import("./connection")

let wakes = 0
let stop: () => Promise<void>
const listen = () => {
  wakes = 0
  stop = listenPatiently({ schedule: () => wakes++ })
}
afterEach(() => stop())

const past = connect(wholeUrl, { max: 1 })
afterAll(() => past.end({ timeout: 1 }))
const notify = () => past`select pg_notify('schedule', '')`
const hasWoken = (times: number) => expect.poll(() => wakes, { timeout: 15_000 }).toBe(times)

test("it wakes at the start and at every word", async () => {
  listen()
  await hasWoken(1)
  await notify()
  await hasWoken(2)
})

test("it begins anew when its connection is ended, and wakes, since it may have missed a word", async () => {
  listen()
  await hasWoken(1)
  await wire.become("cut")
  await notify()
  await wire.become("whole")
  await hasWoken(2)
  await notify()
  await hasWoken(3)
})

test("it finds out by itself that a connection fell silent", async () => {
  listen()
  await hasWoken(1)
  await wire.become("stuck")
  const before = wire.attempts
  await expect.poll(() => wire.attempts, { timeout: 15_000 }).toBeGreaterThan(before)
  await wire.become("whole")
  await hasWoken(2)
})

test("it tries again at a measured pace while there is no database", async () => {
  await wire.become("closing")
  const before = wire.attempts
  listen()
  await new Promise(resolve => setTimeout(resolve, 1_500))
  expect(wire.attempts - before).toBeLessThan(10)
  await wire.become("whole")
  await hasWoken(1)
})
