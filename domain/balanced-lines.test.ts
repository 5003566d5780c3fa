import { expect, test } from "vitest"
import { balancedLines, linesThatFit } from "./balanced-lines"

/** Every letter is one wide. */
const measure = (words: string) => words.length

test("lines are about equally long, and no more than needed", () => {
  expect(balancedLines("one two three four five", 18, measure)).toEqual(["one two three", "four five"])
})

test("what fits one line stands in one", () => {
  expect(balancedLines("one two", 18, measure)).toEqual(["one two"])
  expect(balancedLines("", 18, measure)).toEqual([])
})

test("a word is never broken at its hyphen, only where it is wider than a line", () => {
  expect(balancedLines("a self-employed baker", 14, measure)).toEqual(["a", "self-employed", "baker"])
  expect(balancedLines("abcdefghij", 4, measure)).toEqual(["abcd", "efgh", "ij"])
})

test("the largest size that fits is taken", () => {
  const box = { width: 40, height: 40, sizes: [20, 10, 4], lineHeight: 1 }
  expect(linesThatFit("ab", box, measure)).toEqual({ size: 20, lines: ["ab"] })
  expect(linesThatFit("ab cd ef", box, measure)).toEqual({ size: 10, lines: ["ab", "cd", "ef"] })
})

test("what does not fit in the smallest size is cut with a sign", () => {
  const box = { width: 4, height: 2, sizes: [1], lineHeight: 1 }
  expect(linesThatFit("abc, def ghi", box, measure)).toEqual({ size: 1, lines: ["abc,", "de…"] })
})
