import "fake-indexeddb/auto"
import { afterEach, expect, test, vi } from "vitest"
import { copiesOf } from "../copies/copy-store"
import type { GivenUpOutcome } from "./draft"
import { setAside } from "./set-aside"

let text = 0
const draft = { person: 1, editionId: 1, version: 3, content: { title: "Bees" }, why: "took_theirs" } as const
const taken = async (): Promise<GivenUpOutcome> => ({ ok: true, result: { id: 12 } })
const away = async (): Promise<GivenUpOutcome> => {
  throw new TypeError("Failed to fetch")
}
const refused = async (): Promise<GivenUpOutcome> => ({
  ok: false,
  code: "forbidden",
  message: "No.",
  fields: {},
})
const copy = () => ({ text: ++text, edition: 1, base: {} })
const fillStore = () =>
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("Full.", "QuotaExceededError")
  })
afterEach(() => vi.restoreAllMocks())

test("what the desk has does not stay in the browser", async () => {
  expect(await setAside(draft, { giveUp: taken, inBrowser: copy() })).toEqual({ at: "desk", id: 12 })
  expect(await copiesOf(1, text)).toEqual([])
})

test.each([
  ["away", away],
  ["refusing", refused],
])("with the desk %s, the browser has it", async (_how, giveUp) => {
  expect(await setAside(draft, { giveUp, inBrowser: copy() })).toEqual({ at: "device" })
  expect(await copiesOf(1, text)).toHaveLength(1)
  expect(await setAside(draft, { giveUp, inBrowser: true })).toEqual({ at: "device" })
})

test.each([
  ["away", away],
  ["refusing", refused],
])("with the desk %s and the browser's store full, nothing is said to be kept", async (_how, giveUp) => {
  fillStore()
  expect(await setAside(draft, { giveUp, inBrowser: copy() })).toBeUndefined()
  expect(await setAside(draft, { giveUp, inBrowser: false })).toBeUndefined()
})

test("with the browser's store full, the desk has it", async () => {
  fillStore()
  expect(await setAside(draft, { giveUp: taken, inBrowser: copy() })).toEqual({ at: "desk", id: 12 })
})
