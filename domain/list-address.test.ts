import { expect, test } from "vitest"
import { canonicalListAddress, narrowedAddress, readListPath } from "./list-address"
import { everything, toggled } from "./list-filter"

test.each([
  ["/en/news", { list: "/en/news", page: 1 }],
  ["/fr/topics/housing/page/12", { list: "/fr/topics/housing", page: 12 }],
  ["/en/people/ada/feed.json", { list: "/en/people/ada", page: 1, file: "feed.json" }],
  ["/en/search", { list: "/en/search", page: 1 }],
  ["/en/events/calendar.ics", { list: "/en/events", page: 1, file: "calendar.ics" }],
])("%s is a list", (path, read) => expect(readListPath(path)).toEqual(read))

test.each([
  "/",
  "/en",
  "/xx/news",
  "/en/news/a-text",
  "/en/news/page/0",
  "/en/news/page/2/more",
  "/en/topics",
  "/en/people/page/2",
  "/en/poems",
  "/en/news/a-text/rss.xml",
  "/desk/stories",
])("%s takes no parameters", path => expect(canonicalListAddress(path, "topic=bees")).toBeUndefined())

test("a list keeps what narrows it, in one order, and loses the rest", () => {
  expect(canonicalListAddress("/en/news/page/2", "year=2019&utm=x&topic=bees&page=9")).toBe(
    "/en/news/page/2?topic=bees&year=2019",
  )
  expect(canonicalListAddress("/en/news", "utm=x")).toBe("/en/news")
})

test("a page of a narrowed list has its number before its parameters", () => {
  const bees = toggled(everything, "topic", "bees")
  expect(narrowedAddress("/en/news", { ...bees, page: 3 })).toBe("/en/news/page/3?topic=bees")
  expect(narrowedAddress("/en/news", everything)).toBe("/en/news")
})
