import { expect, test } from "vitest"
import {
  addressOfFollowed,
  alertsAddress,
  alertsAddressOf,
  readFollowed,
  writeFollowed,
} from "./followed-list"
import type { ListFilter } from "./list-filter"

const read = (query: string) => readFollowed("en", new URLSearchParams(query))
const around = (query: string) => {
  const followed = read(query)
  return followed && writeFollowed(followed)
}

test("a list is read and written with its filter, in one order and nothing else", () => {
  expect(
    around("list=news&year=2026&topic=bees&q=%20fair%20%20work&page=4&as-of=2026-01-01T00:00:00Z&utm=1"),
  ).toBe("list=news&q=fair+work&topic=bees&year=2026")
  expect(around("list=topics/bees&language=all")).toBe("list=topics%2Fbees&language=all")
  expect(around("q=honey")).toBe("list=search&q=honey")
})

test("lists are known by the names under which texts stand in them", () => {
  expect(read("list=interviews")?.list).toBe("interview")
  expect(read("list=people/özge-berber")?.list).toBe("person:özge-berber")
  expect(read("list=search")?.list).toBeUndefined()
})

test.each([
  "list=topics",
  "list=news/honey",
  "list=desk",
  "list=topics/bees/page",
  "list=topics/%00",
  "list=search/x",
  "list=",
])("%s is no list", query => expect(read(query)).toBeUndefined())

test("a list's page and that of its alert have addresses", () => {
  const followed = read("list=people/özge-berber&q=honey&kind=news")
  expect(followed && addressOfFollowed(followed)).toBe("/en/people/%C3%B6zge-berber?q=honey&kind=news")
  expect(followed && alertsAddress(followed)).toBe(
    "/en/alerts?list=people%2F%C3%B6zge-berber&q=honey&kind=news",
  )
  const page = { ...followed?.filter, page: 3, asOf: "2026-01-01T00:00:00Z" } as ListFilter
  expect(alertsAddressOf("/en/people/%C3%B6zge-berber", page)).toBe(followed && alertsAddress(followed))
})
