import { setTimeout as wait } from "node:timers/promises"
import { expect, test } from "vitest"
import { Slots, TooBusy } from "./slots"

test("no more is done at once than there are slots, everything is done, first come, first served", async () => {
  const slots = new Slots({ atOnce: 3, waiting: 100, patience: 10_000 })
  const begun: number[] = []
  let running = 0
  let most = 0
  const work = (number: number) =>
    slots.run(async () => {
      begun.push(number)
      most = Math.max(most, ++running)
      await wait(1)
      running--
    })
  await Promise.all(Array.from({ length: 50 }, (_, number) => work(number)))
  expect(most).toBe(3)
  expect(begun).toEqual(Array.from({ length: 50 }, (_, number) => number))
})

test("who would wait too long, or behind too many, is sent away, and the slot is free again afterwards", async () => {
  const slots = new Slots({ atOnce: 1, waiting: 1, patience: 20 })
  const { promise, resolve } = Promise.withResolvers<void>()
  const first = slots.run(() => promise)
  const second = slots.run(async () => {})
  await expect(slots.run(async () => {})).rejects.toBeInstanceOf(TooBusy)
  await expect(second).rejects.toBeInstanceOf(TooBusy)
  resolve()
  await first
  expect(await slots.run(async () => "done")).toBe("done")
})

test("work that fails gives its slot back", async () => {
  const slots = new Slots({ atOnce: 1, waiting: 1, patience: 1_000 })
  await expect(slots.run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken")
  expect(await slots.run(async () => "done")).toBe("done")
})
