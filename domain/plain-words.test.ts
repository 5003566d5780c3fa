import { expect, test } from "vitest"
import { plainWords } from "./plain-words"
import type { RichText } from "./rich-text"

const text = (words: string) => ({ type: "text" as const, text: words })
const paragraph = (words: string) => ({ type: "paragraph" as const, content: [text(words)] })

test("blocks are parted by a blank line, and items stand one below the other", () => {
  const doc: RichText = {
    type: "doc",
    content: [
      { type: "heading", attrs: { level: 2 }, content: [text("Bees")] },
      { type: "paragraph" },
      {
        type: "bulletList",
        content: [
          {
            type: "listItem",
            content: [
              paragraph("Honey"),
              { type: "bulletList", content: [{ type: "listItem", content: [paragraph("from heather")] }] },
            ],
          },
          { type: "listItem", content: [paragraph("Wax")] },
        ],
      },
    ],
  }
  expect(plainWords(doc)).toBe("Bees\n\n- Honey\n  - from heather\n- Wax")
})

test("a question stands before its answer", () => {
  const doc: RichText = {
    type: "doc",
    content: [
      {
        type: "exchange",
        attrs: { id: "q-abcd" },
        content: [
          { type: "question", content: [text("Why?")] },
          { type: "answer", content: [paragraph("Because."), paragraph("And so.")] },
        ],
      },
    ],
  }
  expect(plainWords(doc)).toBe("Why?\n\nBecause.\n\nAnd so.")
})
