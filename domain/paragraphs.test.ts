import { expect, test } from "vitest"
import { firstParagraph, paragraphsOf } from "./paragraphs"

test("empty lines part paragraphs, however a browser sends them", () => {
  expect(paragraphsOf("One,\nstill one.\r\n\r\n Two. \n \n\n\nThree.\n")).toEqual([
    "One,\nstill one.",
    "Two.",
    "Three.",
  ])
})

test("a text without words has none", () => {
  expect(paragraphsOf(" \n\n ")).toEqual([])
  expect(firstParagraph(null)).toBeNull()
  expect(firstParagraph("One.\n\nTwo.")).toBe("One.")
})
