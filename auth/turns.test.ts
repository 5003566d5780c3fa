import { expect, test } from "vitest"
import { inTurn, TooBusy } from "./turns"

/** Work that ends when it is told to. */
function held() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { work: () => promise, end: resolve }
}

test("two hundred at once all have their turn, two at a time", async () => {
  let [now, most] = [0, 0]
  const work = async () => {
    most = Math.max(most, ++now)
    await new Promise(setImmediate)
    now--
    return "judged"
  }
  const done = await Promise.all(Array.from({ length: 200 }, () => inTurn(work)))
  expect(new Set(done)).toEqual(new Set(["judged"]))
  expect(most).toBe(2)
})

test("where too many wait the next is told when to come again, and who comes by another way waits for none of them", async () => {
  const busy = [held(), held()]
  const order: string[] = []
  const running = busy.map(({ work }) => inTurn(work))
  const crowd = Array.from({ length: 500 }, () => inTurn(async () => order.push("stranger")))
  const refused = await inTurn(async () => {}).catch(error => error)
  expect(refused).toBeInstanceOf(TooBusy)
  expect(refused.seconds).toBeGreaterThan(0)
  const own = inTurn(async () => order.push("own"), { isAhead: true })
  for (const { end } of busy) end()
  await Promise.all([...running, ...crowd, own])
  expect(order.indexOf("own")).toBeLessThan(2)
  expect(order).toHaveLength(501)
})

test("who fails gives the turn on", async () => {
  const tries = Array.from({ length: 10 }, () => inTurn(() => Promise.reject(new Error("broken"))))
  expect((await Promise.allSettled(tries)).every(({ status }) => status === "rejected")).toBe(true)
  expect(await inTurn(async () => "next")).toBe("next")
})
