import { expect, test } from "vitest"
import { readingMinutes } from "./reading-time"

const ofWords = (count: number) => ({
  type: "doc" as const,
  content: [
    { type: "paragraph" as const, content: [{ type: "text" as const, text: "word ".repeat(count) }] },
  ],
})

test("a text takes at least a minute, and longer in languages of longer words", () => {
  expect(readingMinutes(ofWords(1), "en")).toBe(1)
  expect(readingMinutes(ofWords(1140), "en")).toBe(5)
  expect(readingMinutes(ofWords(1140), "ar")).toBe(8)
})
