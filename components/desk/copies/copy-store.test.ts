import "fake-indexeddb/auto"
import { beforeEach, describe, expect, test, vi } from "vitest"
import { copiesOf, newCopyId, putCopy, removeCopy } from "./copy-store"
import { copiesToForget, type DeviceCopy } from "./device-copy"

const now = new Date("2026-11-30T12:00:00Z")
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()

let person = 0
beforeEach(() => {
  person++
})

const copy = (more: Partial<DeviceCopy> = {}): DeviceCopy => ({
  id: newCopyId(),
  person,
  text: 7,
  edition: 1,
  version: 3,
  base: null,
  content: { title: "Bees" },
  at: now.toISOString(),
  why: "unsaved",
  ...more,
})

describe("the store", () => {
  test("a second copy is kept beside the first, and the same one is written anew", async () => {
    const first = copy({ at: daysAgo(1) })
    const second = copy()
    expect(await putCopy(first)).toBe(true)
    await putCopy(second)
    await putCopy({ ...second, content: { title: "Bees and ants" } })
    const kept = await copiesOf(person, 7)
    expect(kept.map(({ content }) => content.title)).toEqual(["Bees and ants", "Bees"])
    await removeCopy(second.id)
    expect(await copiesOf(person, 7)).toEqual([first])
  })

  test("another person's copies and another text's are not among them", async () => {
    await putCopy(copy({ person: person + 1_000 }))
    await putCopy(copy({ text: 8 }))
    expect(await copiesOf(person, 7)).toEqual([])
  })

  test("a copy that holds 4 MB is kept", async () => {
    await putCopy(copy({ content: { body: "x".repeat(4_000_000) } }))
    expect(String((await copiesOf(person, 7))[0]?.content.body)).toHaveLength(4_000_000)
  })

  test("the oldest given-up copy makes room, and an unsaved one stays", async () => {
    await putCopy(copy({ why: "unsaved", at: daysAgo(9) }))
    await putCopy(copy({ why: "given up", at: daysAgo(5) }))
    for (let count = 0; count < 49; count++) await putCopy(copy({ why: "given up", at: daysAgo(1) }))
    await vi.waitFor(async () => {
      const kept = await copiesOf(person, 7)
      expect(kept).toHaveLength(50)
      expect(kept.at(-1)?.why).toBe("unsaved")
    })
  })

  test("where the browser forbids its store, it says that nothing is kept", async () => {
    const forbidden = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError")
    })
    expect(await putCopy(copy())).toBe(false)
    forbidden.mockRestore()
    expect(await putCopy(copy())).toBe(true)
  })

  test("where the browser's store does not answer, it says so after a while, and tries again later", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
    const silent = vi
      .spyOn(IDBObjectStore.prototype, "put")
      .mockImplementation(() => new Promise(() => {}) as never)
    const asked = putCopy(copy())
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await asked).toBe(false)
    silent.mockRestore()
    vi.useRealTimers()
    expect(await putCopy(copy())).toBe(true)
  })
})

test("given-up copies go after 30 days; words that were not saved do not", () => {
  const old = copy({ why: "given up", at: daysAgo(31) })
  const copies = [old, copy({ why: "given up", at: daysAgo(29) }), copy({ at: daysAgo(300) })]
  expect(copiesToForget(copies, now)).toEqual([old])
})

test("above 50 copies the oldest go, unsaved ones last", () => {
  const unsaved = Array.from({ length: 50 }, (_, count) => copy({ at: daysAgo(100 + count) }))
  const givenUp = [copy({ why: "given up", at: daysAgo(2) }), copy({ why: "given up", at: daysAgo(1) })]
  expect(copiesToForget([...unsaved, ...givenUp], now)).toEqual(givenUp)
  const more = copy({ at: daysAgo(1) })
  expect(copiesToForget([...unsaved, more], now)).toEqual([unsaved.at(-1)])
})
