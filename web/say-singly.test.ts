import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest"
import { noticing } from "../db/outage"
import { DatabaseAway } from "../domain/database-away"
import { inRequest, noteRead, requestNote } from "../platform/request-note"
import { saySingly } from "./say-singly"

const said: unknown[][] = []
const { error, log } = console
const pool = noticing("pool")

beforeAll(() => {
  console.error = (...words) => said.push(words)
  console.log = (...words) => said.push(words)
  saySingly()
})
beforeEach(() => {
  said.length = 0
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())
afterAll(() => {
  Object.assign(console, { error, log })
})

const lost = () => new DatabaseAway("The connection was lost.", { cause: new Error("It broke.") })

test("a page that failed because the database is away is no line of its own", () => {
  console.error("⨯", lost()) // it fails before the outage is noticed
  pool.lost("connect ECONNREFUSED 127.0.0.1:5432")
  for (let page = 0; page < 50; page++) console.error("⨯", new DatabaseAway("The database does not answer."))
  console.error("⨯", new Error("A page failed.", { cause: lost() }))
  vi.advanceTimersByTime(4_000)
  pool.back()
  vi.advanceTimersByTime(60_000)
  expect(said.flat()).toEqual([
    "The database does not answer: connect ECONNREFUSED 127.0.0.1:5432",
    "The database answers again.",
  ])
})

test("one that failed for a broken connection alone is one line", () => {
  vi.advanceTimersByTime(60_000)
  console.error("⨯", lost())
  vi.advanceTimersByTime(10_000)
  expect(said).toEqual([["A page could not be made: The connection was lost. It broke."]])
})

test("a mistake of ours is written down with its place, in one line, outage or not", () => {
  pool.lost("The connection was closed.")
  console.error("⨯", new TypeError("x is not a function"))
  pool.back()
  expect(said.flat()).toContainEqual(expect.stringMatching(/^⨯ TypeError: x is not a function \| at /))
})

test("of a failed query no value is written down, and no second line, whoever writes it", () => {
  const failed = new Error("Failed query: insert into revisions values ($1)\nparams: Words of a draft", {
    cause: Object.assign(new Error("A row with Words of a draft."), {
      code: "23514",
      detail: "Words of a draft",
    }),
  })
  console.error("⨯", failed)
  console.error("GET /desk:", new Error("A page failed.\nWords of a draft", { cause: failed }))
  console.error("Something", { params: "Words of a draft" })
  console.error("A warning\n  of two lines\u001b[0m and a \u0007 bell")
  expect(said).toHaveLength(4)
  const lines = said.flat().map(String)
  expect(lines[0]).toMatch(/^⨯ Postgres 23514/)
  expect(lines[3]).toBe("A warning | of two lines and a \\u0007 bell")
  for (const line of lines) expect(line).not.toMatch(/Words of a draft|\n/)
})

test("what a stranger sends that nobody understands is one line, without a word of it", () => {
  inRequest({ address: "/desk?x=Words", client: "127.0.0.1" }, () => {
    Object.assign(requestNote() ?? {}, { isHardToRead: true })
    console.error("⨯", new TypeError('Received "Words of a stranger"'))
    console.error("`x-forwarded-host` header with value `Words of a stranger`")
    noteRead()
    console.error("⨯", new TypeError("x is not a function"))
  })
  const lines = said.flat().map(String)
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^What was sent to \/desk is not understood: string TypeError \| at /)
  expect(lines[1]).toContain("x is not a function")
  expect(lines.join()).not.toContain("Words")
})

test("what the framework says of an address that somebody made up is one line, however it was typed", () => {
  console.log('tag: "/en/news/aaa\nThe database is back\u001b[31m" exceeded max length of 256')
  expect(said).toHaveLength(1)
  expect(said.flat().join()).not.toMatch(/\p{Control}/u)
})
