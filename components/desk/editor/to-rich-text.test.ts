import { getSchema } from "@tiptap/core"
import { Node } from "@tiptap/pm/model"
import { expect, test } from "vitest"
import { conversation, plainText, type RichText } from "@/domain/rich-text"
import type { EditorNode } from "./editor-json"
import { extensionsFor } from "./extensions"
import { newQuestionId } from "./question-ids"
import { toEditor, toRichText } from "./to-rich-text"

const words = (text: string, ...marks: object[]) => ({ type: "text", text, ...(marks.length && { marks }) })
const paragraph = (...content: object[]) => ({ type: "paragraph", content })
const item = (...content: object[]) => ({ type: "listItem", content })
const link = { type: "link", attrs: { href: "https://example.org/a?b=1#c" } }

/** Stored, opened by the editor's own schema, checked by it, and read back. */
function throughTheEditor(content: object[], form: "plainText" | "conversation" = "plainText") {
  const node = Node.fromJSON(getSchema(extensionsFor(form)), toEditor({ type: "doc", content } as RichText))
  node.check()
  return toRichText(node.toJSON() as EditorNode)
}

const blocks: Record<string, object> = {
  paragraph: paragraph(words("Plain.")),
  heading: { type: "heading", attrs: { level: 2 }, content: [words("Two")] },
  "heading of the second rank": { type: "heading", attrs: { level: 3 }, content: [words("Three")] },
  "bullet list in a numbered list": {
    type: "orderedList",
    content: [
      item(paragraph(words("one")), { type: "bulletList", content: [item(paragraph(words("two")))] }),
    ],
  },
  blockquote: { type: "blockquote", content: [paragraph(words("said")), paragraph(words("and said"))] },
  "pull quote": { type: "pullQuote", attrs: { attribution: "Marta" }, content: [words("Ha.")] },
  image: { type: "image", attrs: { imageId: 7, alt: "A hall", caption: "", credit: "Drawing" } },
  "line break": paragraph(words("one"), { type: "hardBreak" }, words("two")),
  footnote: paragraph(words("noted"), { type: "footnote", attrs: { words: "See p. 7." } }, words(".")),
  "a footnote in a heading": {
    type: "heading",
    attrs: { level: 2 },
    content: [words("Two"), { type: "footnote", attrs: { words: "Or three." } }],
  },
  bold: paragraph(words("b", { type: "bold" })),
  italic: paragraph(words("i", { type: "italic" })),
  link: paragraph(words("l", link)),
  "all marks at once": paragraph(words("x", link, { type: "bold" }, { type: "italic" })),
}

test.each(Object.entries(blocks))("%s comes back from the editor as it was", (_name, block) => {
  const content = [paragraph(words("Before.")), block]
  const stored = throughTheEditor(content)
  expect(stored).toEqual({ type: "doc", content })
  expect(plainText.parse(stored)).toEqual(stored)
})

test("a question with its answer comes back as it was, whatever the answer holds", () => {
  const answer = { type: "answer", content: Object.values(blocks) }
  const question = { type: "question", content: [words("Why?", { type: "italic" })] }
  const content = [{ type: "exchange", attrs: { id: "q-founding" }, content: [question, answer] }]
  const stored = throughTheEditor(content, "conversation")
  expect(stored).toEqual({ type: "doc", content })
  expect(conversation.parse(stored)).toEqual(stored)
})

test("a question without a word can be stored while it is a draft", () => {
  const answer = { type: "answer", content: [{ type: "paragraph" }] }
  const content = [
    { type: "exchange", attrs: { id: newQuestionId() }, content: [{ type: "question" }, answer] },
  ]
  expect(conversation.parse(throughTheEditor(content, "conversation")).content).toEqual(content)
})

test("an empty text opens as one paragraph and is stored as nothing", () => {
  expect(throughTheEditor([])).toEqual({ type: "doc", content: [] })
})

test("what is empty in the editor is not stored", () => {
  const empty = [
    { type: "paragraph" },
    paragraph({ type: "hardBreak" }),
    paragraph(words("\u00a0")),
    { type: "heading", attrs: { level: 2 } },
    { type: "blockquote", content: [{ type: "paragraph" }] },
    { type: "bulletList", content: [item({ type: "paragraph" })] },
    { type: "pullQuote", attrs: { attribution: "" } },
  ]
  const [one, two] = [paragraph(words("One.")), paragraph(words("Two."))]
  expect(throughTheEditor([one, ...empty, two]).content).toEqual([one, two])
  expect(throughTheEditor(empty).content).toEqual([])
  const quote = { type: "blockquote", content: [{ type: "paragraph" }, one] }
  const list = { type: "bulletList", content: [item(one), item({ type: "paragraph" })] }
  expect(throughTheEditor([quote, list]).content).toEqual([
    { type: "blockquote", content: [one] },
    { type: "bulletList", content: [item(one)] },
  ])
  const question = { type: "question", content: [words("Why?")] }
  const exchange = (...content: object[]) => ({
    type: "exchange",
    attrs: { id: "q-founding" },
    content: [question, { type: "answer", content }],
  })
  const stored = throughTheEditor([exchange(one, ...empty, two)], "conversation")
  expect(stored.content).toEqual([exchange(one, two)])
  expect(conversation.parse(stored)).toEqual(stored)
})

test("an item that is a further list alone opens again as it was stored", () => {
  const inner = { type: "bulletList", content: [item(paragraph(words("in")))] }
  const content = [{ type: "bulletList", content: [item({ type: "paragraph" }, inner)] }]
  expect(throughTheEditor(throughTheEditor(content).content)).toEqual(throughTheEditor(content))
})

test("what the editor adds of its own is left behind", () => {
  const noisy = {
    type: "doc",
    content: [
      {
        type: "orderedList",
        attrs: { start: 3, type: "a" },
        content: [
          item(paragraph(words("l", { ...link, attrs: { ...link.attrs, target: "_blank", rel: "x" } }))),
        ],
      },
      paragraph(
        words("s", { type: "strike" }),
        { type: "hardBreak", marks: [{ type: "bold" }] },
        { type: "footnote", attrs: { words: "n" }, marks: [{ type: "bold" }] },
        { type: "footnote", attrs: { words: "" } },
      ),
    ],
  }
  const stored = toRichText(noisy as EditorNode)
  expect(plainText.parse(stored)).toEqual({
    type: "doc",
    content: [
      { type: "orderedList", content: [item(paragraph(words("l", link)))] },
      paragraph(words("s"), { type: "hardBreak" }, { type: "footnote", attrs: { words: "n" } }),
    ],
  })
})

test.each(["javascript:alert(1)", "//evil.example", "data:text/html,x"])(
  "a link to %s is only its words",
  href => {
    const doc = { type: "doc", content: [paragraph(words("w", { type: "link", attrs: { href } }))] }
    expect(toRichText(doc as EditorNode).content).toEqual([paragraph(words("w"))])
  },
)

test("the editor's schema has no node or mark that a text cannot hold", () => {
  const schema = getSchema(extensionsFor("conversation"))
  expect(Object.keys(schema.marks).sort()).toEqual(["bold", "italic", "link"])
  expect(Object.keys(schema.nodes).sort()).toEqual([
    "answer",
    "blockquote",
    "bulletList",
    "doc",
    "exchange",
    "footnote",
    "hardBreak",
    "heading",
    "image",
    "listItem",
    "orderedList",
    "paragraph",
    "pullQuote",
    "question",
    "text",
  ])
})

test.each([
  ["a heading in a quotation", "blockquote", [blocks.heading]],
  ["a picture in a list", "bulletList", [item(blocks.image as object)]],
  ["a list that holds a paragraph", "bulletList", [paragraph()]],
])("the editor refuses %s, as a text does", (_name, type, content) => {
  expect(() => throughTheEditor([{ type, content }])).toThrow("Invalid content")
  expect(plainText.safeParse({ type: "doc", content: [{ type, content }] }).success).toBe(false)
})

test("ids of questions have the form that a text asks for", () => {
  expect(newQuestionId()).toMatch(/^q-[a-z0-9]{8}$/)
})
