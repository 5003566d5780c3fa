import { describe, expect, test } from "vitest"
import {
  conversation,
  exchangesOf,
  footnotesOf,
  isSafeLink,
  plainText,
  questionOf,
  type RichText,
  textOf,
} from "./rich-text"

const doc = (...content: unknown[]) => ({ type: "doc", content })
const paragraph = (text: string, ...marks: unknown[]) => ({
  type: "paragraph",
  content: [{ type: "text", text, ...(marks.length > 0 ? { marks } : {}) }],
})
const linkTo = (href: string) => ({ type: "link", attrs: { href } })
const exchange = (id: string) => ({
  type: "exchange",
  attrs: { id },
  content: [
    { type: "question", content: [{ type: "text", text: "Why bees?" }] },
    { type: "answer", content: [paragraph("They vote.")] },
  ],
})

describe("links", () => {
  for (const href of [
    "https://example.org/a?b#c",
    "http://example.org",
    "mailto:ada@example.org",
    "/en/news",
    "#q-1234",
  ])
    test(`${href} is fine`, () => expect(isSafeLink(href)).toBe(true))
  for (const href of [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example",
    "/\\evil.example",
    "ftp://example.org",
    "nonsense",
    "",
  ])
    test(`${JSON.stringify(href)} is refused`, () => expect(isSafeLink(href)).toBe(false))
})

test("a text with every block is accepted as it is", () => {
  const text = doc(
    paragraph("Hello", { type: "bold" }, linkTo("https://example.org")),
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Bees" }] },
    {
      type: "bulletList",
      content: [
        {
          type: "listItem",
          content: [
            paragraph("one"),
            { type: "orderedList", content: [{ type: "listItem", content: [paragraph("deep")] }] },
          ],
        },
      ],
    },
    { type: "blockquote", content: [paragraph("said")] },
    { type: "pullQuote", attrs: { attribution: "Ada" }, content: [{ type: "text", text: "Sweet." }] },
    { type: "image", attrs: { imageId: 7, alt: "A hive", caption: "", credit: "" } },
  )
  expect(plainText.parse(text)).toEqual(text)
})

test("what the schema does not know is refused", () => {
  const bad = [
    doc({ type: "script", content: [] }),
    doc({ type: "heading", attrs: { level: 1 } }),
    doc({ ...paragraph("x"), attrs: { onclick: "x" } }),
    doc(paragraph("x", { type: "underline" })),
    doc(paragraph("x", linkTo("javascript:alert(1)"))),
    doc(paragraph("x", { type: "link", attrs: { href: "https://example.org", target: "_blank" } })),
    doc({ type: "text", text: "bare" }),
    { ...doc(paragraph("x")), html: "<b>" },
    "<p>x</p>",
  ]
  for (const text of bad) expect(plainText.safeParse(text).success, JSON.stringify(text)).toBe(false)
})

test("questions belong to conversations only, each with an id of its own", () => {
  expect(conversation.safeParse(doc(exchange("q-aaaa"), exchange("q-bbbb"))).success).toBe(true)
  expect(conversation.safeParse(doc(exchange("q-aaaa"), exchange("q-aaaa"))).success).toBe(false)
  expect(conversation.safeParse(doc(exchange("onclick"))).success).toBe(false)
  expect(plainText.safeParse(doc(exchange("q-aaaa"))).success).toBe(false)
})

test("words of a text and its questions", () => {
  const text = doc(paragraph("One"), exchange("q-aaaa")) as RichText
  expect(textOf(text)).toBe("One Why bees? They vote.")
  expect(exchangesOf(text).map(questionOf)).toEqual(["Why bees?"])
})

test("footnotes are counted through the whole text, and are none of its words", () => {
  const note = (words: string) => ({ type: "footnote", attrs: { words } })
  const noted = (words: string) => ({
    type: "paragraph",
    content: [
      note(words),
      { type: "text", text: "One" },
      { type: "hardBreak" },
      { type: "text", text: "two" },
    ],
  })
  const list = { type: "bulletList", content: [{ type: "listItem", content: [noted("in a list")] }] }
  const text = doc(noted("first"), list, {
    type: "heading",
    attrs: { level: 2 },
    content: [note("in a heading")],
  })
  expect(plainText.parse(text)).toEqual(text)
  expect(footnotesOf(text).map(({ attrs }) => attrs.words)).toEqual(["first", "in a list", "in a heading"])
  expect(textOf(text)).toBe("One two One two")
  for (const bad of [
    note(""),
    note("x".repeat(2001)),
    { type: "footnote", attrs: { words: "a", href: "b" } },
  ])
    expect(plainText.safeParse(doc({ type: "paragraph", content: [bad] })).success).toBe(false)
})
