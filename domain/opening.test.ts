import { expect, test } from "vitest"
import { openingOf } from "./opening"
import type { Block } from "./rich-text"

const paragraph = (text: string) =>
  ({ type: "paragraph", content: text ? [{ type: "text", text }] : [] }) as Block
const opening = (...texts: string[]) => openingOf({ type: "doc", content: texts.map(paragraph) }, 20)

test("a short first paragraph is the opening", () => {
  expect(opening("Honey.", "And bread.")).toBe("Honey.")
})

test("a long one is cut between words", () => {
  expect(opening("The drier stands at the bottom of the valley.")).toBe("The drier stands at…")
})

test("a word that does not end is cut all the same", () => {
  expect(opening("a".repeat(40))).toBe(`${"a".repeat(20)}…`)
})

test("an empty paragraph says nothing, and neither does an empty text", () => {
  expect(opening("", "Honey.")).toBe("Honey.")
  expect(opening()).toBe("")
})
