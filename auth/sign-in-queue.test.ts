import { expect, test } from "vitest"
import { queueSignIn, TooBusy } from "./sign-in-queue"

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
  const done = await Promise.all(Array.from({ length: 200 }, () => queueSignIn(work)))
  expect(new Set(done)).toEqual(new Set(["judged"]))
  expect(most).toBe(2)
})

test("where too many wait the next is told when to come again, and who comes by another way waits for none of them", async () => {
  const busy = [held(), held()]
  const order: string[] = []
  const running = busy.map(({ work }) => queueSignIn(work))
  const crowd = Array.from({ length: 500 }, () => queueSignIn(async () => order.push("stranger")))
  const refused = await queueSignIn(async () => {}).catch(error => error)
  expect(refused).toBeInstanceOf(TooBusy)
  expect(refused.seconds).toBeGreaterThan(0)
  const own = queueSignIn(async () => order.push("own"), { isAhead: true })
  for (const { end } of busy) end()
  await Promise.all([...running, ...crowd, own])
  expect(order.indexOf("own")).toBeLessThan(2)
  expect(order).toHaveLength(501)
})

test("who fails gives the turn on", async () => {
  const tries = Array.from({ length: 10 }, () => queueSignIn(() => Promise.reject(new Error("broken"))))
  expect((await Promise.allSettled(tries)).every(({ status }) => status === "rejected")).toBe(true)
  expect(await queueSignIn(async () => "next")).toBe("next")
})
