import { expect, test } from "vitest"
import { countedAddress, isCounted } from "./hits"

test("pages, ways on, misses and what was taken down are counted, and nothing else", () => {
  expect([200, 301, 404, 410].every(isCounted)).toBe(true)
  expect([204, 206, 304, 307, 308, 400, 403, 405, 500, 503].some(isCounted)).toBe(false)
})

test("a list is counted as one, whatever its page and its filter", () => {
  for (const address of [
    "/en/news",
    "/en/news/page/2",
    "/en/news/page/30?topic=water",
    "/en/news?topic=water",
  ])
    expect(countedAddress(address, 200)).toBe("/en/news")
})

test("a miss keeps what it asked for, in its normal form", () => {
  expect(countedAddress("/Old/page.php?ID=5&utm_source=x", 404)).toBe("/old/page.php?id=5")
  expect(countedAddress("//old//index.htm", 404)).toBe("/old")
  expect(countedAddress("/en/news/page/900", 404)).toBe("/en/news/page/900")
})

test("a private link that opens nothing is no miss, so its key is written down nowhere", () => {
  for (const address of [
    "/en/alerts/own?key=AbC",
    "//en//Alerts/own/?key=AbC",
    "/%65n/alerts/confirm?key=AbC",
  ])
    expect(countedAddress(address, 404), address).toBeUndefined()
  expect(countedAddress("/en/alerts/own?key=AbC", 200)).toBe("/en/alerts/own")
})

test("what is too long to be an old address is not counted", () => {
  expect(countedAddress(`/${"a".repeat(600)}`, 404)).toBeUndefined()
})
