import { expect, test } from "vitest"
import { changesIn, inOneLine } from "./changes"

const p = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] })
const body = (...content: object[]) => ({ body: { type: "doc", content } })
const labels = new Map([
  ["summary", "Summary"],
  ["body", "Text"],
])
const told = (before: object, after: object) =>
  inOneLine(changesIn(before as Record<string, unknown>, after as Record<string, unknown>, labels))

test("what somebody changed is said by field, and in a text by block", () => {
  const [ants, bees] = [p("Ants carry leaves."), p("Bees dance all day.")]
  expect(told({ summary: "", ...body(ants) }, { summary: "Soon.", ...body(ants) })).toBe("“Summary”")
  expect(told(body(ants, bees), body(ants, p("Bees dance all night.")))).toBe("paragraph 2")
  expect(told(body(ants), body(ants, bees))).toBe("paragraph 2 (new)")
  expect(told(body(ants, bees), body(bees))).toBe("paragraph 1 (removed)")
  expect(told(body(ants, bees), body(bees, ants))).toBe("the order of the text")
  expect(told(body(ants), body(p("a"), p("b"), p("c"), p("d"), p("e")))).toMatch(/^\d places of “Text”$/)
  expect(told({ summary: "", ...body(ants) }, { summary: "x", ...body(ants, bees) })).toBe(
    "“Summary” and paragraph 2 (new)",
  )
})
