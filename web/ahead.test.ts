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
