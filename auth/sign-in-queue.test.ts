import { expect, test } from "vitest"
import { randomFrom } from "@/bench/random"
import { queueSignIn, TooBusy } from "./sign-in-queue"

/** Work that ends when it is told to. */
function held() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { work: () => promise, end: resolve }
}

const refusalOf = (tried: Promise<unknown>) => tried.then(() => undefined).catch(error => error)

/** Two that hold the processors until they are told to end. */
function busy() {
  const both = [held(), held()]
  const running = both.map(({ work }) => queueSignIn(work))
  return async () => {
    for (const { end } of both) end()
    await Promise.all(running)
  }
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

test("where too many wait the next is told when to come again, and a known browser has its turn soon", async () => {
  const end = busy()
  const order: string[] = []
  const crowd = Array.from({ length: 500 }, () => queueSignIn(async () => order.push("stranger")))
  const refused = await refusalOf(queueSignIn(async () => {}))
  expect(refused).toBeInstanceOf(TooBusy)
  expect(refused).toMatchObject({ by: "everybody" })
  expect(refused.seconds).toBeGreaterThan(0)
  const own = queueSignIn(async () => order.push("own"), { browser: "own", account: "ada@example.org" })
  await end()
  await Promise.all([...crowd, own])
  expect(order.indexOf("own")).toBeLessThan(3)
  expect(order).toHaveLength(501)
})

test("a flood of one known browser, and of one account's, holds few places and keeps nobody else waiting", async () => {
  const end = busy()
  const order: string[] = []
  const flood = Array.from({ length: 100 }, (_, n) => {
    const known = { browser: `browser ${Math.floor(n / 10)}`, account: "eve@example.org" }
    return refusalOf(queueSignIn(async () => order.push(known.browser), known))
  })
  const stranger = queueSignIn(async () => order.push("stranger"))
  const other = queueSignIn(async () => order.push("ada"), { browser: "own", account: "ada@example.org" })
  await end()
  await Promise.all([stranger, other])
  const refused = (await Promise.all(flood)).filter(error => error)
  expect(refused).toHaveLength(91)
  for (const error of refused) expect(error).toMatchObject({ by: "account", seconds: expect.any(Number) })
  expect(order.filter(who => who === "browser 0")).toHaveLength(3) // and so many of two others
  expect(order.indexOf("stranger")).toBeLessThan(4)
  expect(order).toHaveLength(11)
})

test("a known browser that has had its turn has its place again, whatever came of it", async () => {
  const known = { browser: "own", account: "ada@example.org" }
  for (let n = 0; n < 30; n++) {
    const tried = queueSignIn(
      () => (n % 2 ? Promise.reject(new Error("broken")) : Promise.resolve("in")),
      known,
    )
    expect(await tried.catch(({ message }) => message)).toBe(n % 2 ? "broken" : "in")
  }
  const end = busy()
  const full = Array.from({ length: 500 }, (_, n) =>
    queueSignIn(async () => "in", { browser: `${n}`, account: `${n}@example.org` }),
  )
  for (let n = 0; n < 10; n++)
    expect(await refusalOf(queueSignIn(async () => {}, known))).toMatchObject({ by: "everybody" })
  await end()
  await Promise.all(full)
  expect(await queueSignIn(async () => "in", known)).toBe("in")
})

const seed = Math.floor(Math.random() * 2 ** 31)
test(`nobody starves: each has their turn after those before them and no more than their share of the others (seed ${seed})`, async () => {
  const numbers = randomFrom(seed)
  const random = () => numbers.between(0, 1)
  const waiting = { known: new Set<symbol>(), strangers: new Set<symbol>() }
  let begun = 0
  let flooded = 0
  const overtaken: string[] = []
  const arrive = (way: keyof typeof waiting, known?: { browser: string; account: string }) => {
    const me = Symbol()
    const before = waiting[way].size
    const atFirst = begun
    // two known ones between any two strangers; a stranger between any two pairs of known ones; two have the turn already
    const most = 2 + before + (way === "strangers" ? 2 * (before + 1) : Math.floor(before / 2) + 1)
    waiting[way].add(me)
    const tried = queueSignIn(async () => {
      waiting[way].delete(me)
      const passed = begun++ - atFirst
      if (passed > most) overtaken.push(`${way}: ${passed} instead of ${most}`)
      for (let ticks = random() * 3; ticks > 0; ticks--) await new Promise(setImmediate)
    }, known)
    return tried.catch(error => {
      waiting[way].delete(me)
      if (!(error instanceof TooBusy && error.by === "account")) throw error
      flooded++
    })
  }
  const arrivals: Promise<unknown>[] = []
  for (let round = 0; round < 2_000; round++) {
    const kind = random()
    for (let n = 0; n < 3; n++)
      arrivals.push(arrive("known", { browser: "stolen", account: "eve@example.org" }))
    if (kind < 0.2) arrivals.push(arrive("strangers"))
    else if (kind < 0.3)
      arrivals.push(
        arrive("known", { browser: `${round}`, account: `${Math.floor(random() * 40)}@example.org` }),
      )
    if (random() < 0.7) await new Promise(setImmediate)
  }
  await Promise.all(arrivals)
  expect(overtaken).toEqual([])
  expect(flooded).toBeGreaterThan(0)
  expect(waiting.known.size + waiting.strangers.size).toBe(0)
})

test("who fails gives the turn on", async () => {
  const tries = Array.from({ length: 10 }, () => queueSignIn(() => Promise.reject(new Error("broken"))))
  expect((await Promise.allSettled(tries)).every(({ status }) => status === "rejected")).toBe(true)
  expect(await queueSignIn(async () => "next")).toBe("next")
})
