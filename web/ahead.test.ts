import { expect, test } from "vitest"
import { Ahead } from "./ahead"

const time = { now: 0 }
const begin = () => new Ahead(() => time.now)

test("what was given ahead is told of once for each time, by whom it was given to", () => {
  const ahead = begin()
  ahead.give("a", "/en", 200)
  ahead.give("a", "/en", 200)
  ahead.give("a", "/en/gone", 410)
  expect(ahead.take("b", "/en")).toBeUndefined()
  expect(["/en", "/en", "/en", "/en/gone", "/fr"].map(address => ahead.take("a", address))).toEqual([
    200,
    200,
    undefined,
    410,
    undefined,
  ])
})

test("after ten minutes it is too late", () => {
  const ahead = begin()
  ahead.give("a", "/en", 200)
  time.now += 601_000
  expect(ahead.take("a", "/en")).toBeUndefined()
})

test("whoever asks for very much ahead fills no memory", () => {
  const ahead = begin()
  for (let page = 0; page <= 50_000; page++) ahead.give("a", `/${page}`, 404)
  expect(ahead.take("a", "/0")).toBeUndefined()
  expect(ahead.take("a", "/50000")).toBe(404)
})

test("what is too late is forgotten, and addresses longer than any that is counted are not remembered", () => {
  const ahead = begin()
  for (let page = 0; page < 100; page++) ahead.give("a", `/${page}`, 404)
  ahead.give("a", `/${"a".repeat(5_000)}`, 404)
  expect(ahead.size.entries).toBe(100)
  time.now += 601_000
  ahead.give("a", "/en", 200)
  expect(ahead.size).toEqual({ entries: 1, letters: "a /en".length })
})

test("however long the addresses are, all together take so much memory at most", () => {
  const ahead = begin()
  for (let page = 0; page < 5_000; page++) ahead.give("a", `/${page}${"a".repeat(4_000)}`, 404)
  expect(ahead.size.letters).toBeLessThanOrEqual(10_000_000)
  expect(ahead.size.entries).toBeGreaterThan(2_000)
  expect(ahead.take("a", `/4999${"a".repeat(4_000)}`)).toBe(404)
  expect(ahead.take("a", `/0${"a".repeat(4_000)}`)).toBeUndefined()
})
