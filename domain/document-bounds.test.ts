import { describe, expect, test } from "vitest"
import { beyondBounds, mostNestedLists, mostParts } from "./document-bounds"
import { contentSchema, emptyContent } from "./story"

const paragraph = { type: "paragraph", content: [{ type: "text", text: "x" }] }
const doc = (...content: unknown[]) => ({ type: "doc", content })

/** A list in a list in a list, so many. */
function nested(lists: number): unknown {
  let inner: object = paragraph
  for (let count = 0; count < lists; count++)
    inner = { type: "bulletList", content: [{ type: "listItem", content: [paragraph, inner] }] }
  return inner
}

const problemOf = (kind: "news" | "interview", change: Record<string, unknown>) =>
  contentSchema(kind)
    .safeParse({ ...emptyContent(kind), ...change })
    .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)

test("lists may stand so deep in one another, and no deeper", () => {
  expect(beyondBounds(doc(nested(mostNestedLists)))).toBeUndefined()
  for (const lists of [mostNestedLists + 1, 500, 50_000])
    expect(beyondBounds(doc(paragraph, nested(lists))), String(lists)).toBe(
      "Lists may stand 12 deep in one another at most. Take some of them apart.",
    )
})

test("two lists beside each other are not deeper than one", () => {
  expect(beyondBounds(doc(nested(mostNestedLists), nested(mostNestedLists)))).toBeUndefined()
})

test("a text has so many parts, and no more", () => {
  const many = (count: number) => doc(...Array.from({ length: count }, () => ({ type: "paragraph" })))
  expect(beyondBounds(many(mostParts - 1))).toBeUndefined()
  expect(beyondBounds(many(mostParts))).toContain("more than 20,000 paragraphs")
})

test("a text has so many bytes, and no more", () => {
  const long = doc({ type: "paragraph", content: [{ type: "text", text: "я".repeat(1_100_000) }] })
  expect(beyondBounds(long)).toContain("2.2 MB long")
})

describe("whatever is nested deep is refused at its field and breaks nothing off", () => {
  const lists = nested(500)
  let anything: unknown = []
  for (let count = 0; count < 100_000; count++)
    anything = count % 2 ? [anything] : { type: "doc", content: anything }
  test.each([
    ["a text", "news", { body: doc(lists) }, "body: Lists may stand 12 deep"],
    ["a talk", "interview", { body: doc(lists) }, "body: Lists may stand 12 deep"],
    ["no text at all", "news", { body: anything }, "body: This is nested more than 100 levels deep"],
    ["a title", "news", { title: anything }, "title: This is nested more than 100 levels deep"],
    ["people", "interview", { people: anything }, "people: This is nested more than 100 levels deep"],
    ["a field that is unknown", "news", { html: anything }, "html: This is nested"],
  ] as const)("%s", (_name, kind, change, sentence) => {
    expect(problemOf(kind, change)).toEqual([expect.stringContaining(sentence)])
  })
})
