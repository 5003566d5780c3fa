import { expect, test } from "vitest"
import { wellFormed } from "./well-formed"

test("a letter 0 is left out and half a letter is replaced, wherever they stand", () => {
  const given = {
    title: "half \ud83d letter",
    body: [{ text: "valley\0 road", at: [1, null, true] }],
    "a\0": "\ude00",
  }
  expect(wellFormed(given)).toEqual({
    title: "half \ufffd letter",
    body: [{ text: "valley road", at: [1, null, true] }],
    a: "\ufffd",
  })
})

test("whole letters of any script stay as they are", () => {
  for (const words of ["Привет", "عسل", "🐝 bee", "\u0301", "\ufeff", "a\tb\r\nc", ""])
    expect(wellFormed(words)).toBe(words)
})

test("what is nested without end is refused before anything else reads it", () => {
  let nested: unknown = "x"
  for (let depth = 0; depth < 5_000; depth++) nested = [nested]
  expect(() => wellFormed(nested)).toThrow("Lists may stand 12 deep in one another at most.")
})
