import { expect, test } from "vitest"
import { z } from "zod"
import { issueSentence } from "./issue-sentence"
import { conversation } from "./rich-text"

const sentencesFor = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(issueSentence)
const long = "x".repeat(2_001)
const doc = (...content: object[]) => ({ type: "doc", content })
const paragraph = (...content: object[]) => ({ type: "paragraph", content })

test("of several shapes, the one that was meant says what is wrong, however deep", () => {
  const footnote = { type: "footnote", attrs: { words: long } }
  const item = { type: "listItem", content: [paragraph(footnote)] }
  for (const place of [
    paragraph(footnote),
    { type: "blockquote", content: [paragraph(footnote)] },
    { type: "bulletList", content: [item] },
    {
      type: "exchange",
      attrs: { id: "q-check" },
      content: [{ type: "question" }, { type: "answer", content: [paragraph(footnote)] }],
    },
  ])
    expect(sentencesFor(conversation, doc(place))).toEqual(["A footnote may have 2000 characters at most."])
  const link = { type: "link", attrs: { href: "javascript:alert(1)" } }
  expect(sentencesFor(conversation, doc(paragraph({ type: "text", text: "x", marks: [link] })))).toEqual([
    "A link must begin with https://, http://, mailto:, / or #.",
  ])
})

test("what is of no shape at all is refused as before", () => {
  expect(sentencesFor(conversation, doc({ type: "script" }))).toEqual(["Invalid input"])
  expect(sentencesFor(z.string("Words, please."), 1)).toEqual(["Words, please."])
})
