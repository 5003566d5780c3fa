import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import type { Block, RichText as Doc, Exchange } from "@/domain/rich-text"
import { RichText } from "./rich-text"

const paragraph = (text: string, ...marks: object[]) =>
  ({ type: "paragraph", content: [{ type: "text", text, ...(marks.length && { marks }) }] }) as Block

const linked = (href: string) => paragraph("words", { type: "link", attrs: { href } })

const exchange = (id: string, question: string) =>
  ({
    type: "exchange",
    attrs: { id },
    content: [
      { type: "question", content: [{ type: "text", text: question }] },
      { type: "answer", content: [paragraph("Because.")] },
    ],
  }) as Exchange

const html = (...content: unknown[]) =>
  renderToStaticMarkup(
    <RichText
      doc={{ type: "doc", content } as Doc}
      pictures={{ 7: { sha256: "a".repeat(64), width: 1200, height: 800 } }}
      words={{
        linkToQuestion: number => `Link to question ${number}`,
        quoteAnswer: "Quote this answer",
        quoteAnswerTo: number => `Quote this answer, to question ${number}`,
        footnotes: "Footnotes",
        footnote: number => `Footnote ${number}`,
        backToText: number => `Back to where footnote ${number} belongs`,
      }}
      answerAddress={id => `/en/interviews/honey/${id}`}
    />,
  )

test.each(["https://example.org/a?b=1", "mailto:desk@example.org", "/en/news", "#q-first"])(
  "%s is linked",
  href => {
    expect(html(linked(href))).toContain(`<a href="${href}">words</a>`)
  },
)

test.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,x",
  "//evil.example",
  "/\\evil.example",
  "vbscript:x",
  "ftp://example.org",
])("%s is only its words", href => {
  expect(html(linked(href))).toContain("<p>words</p>")
})

test("words are words, never markup", () => {
  expect(html(paragraph("<script>alert(1)</script>"))).toContain("<p>&lt;script&gt;")
})

test("emphasis stays inside its link", () => {
  const link = { type: "link", attrs: { href: "/en" } }
  expect(html(paragraph("words", { type: "italic" }, { type: "bold" }, link))).toContain(
    '<a href="/en"><strong><em>words</em></strong></a>',
  )
})

test("each question is counted and can be linked to", () => {
  const markup = html(paragraph("Hello."), exchange("q-first", "Why?"), exchange("q-second", "And then?"))
  expect(markup).toContain('<section id="q-first"')
  expect(markup).toContain('<a href="#q-second" aria-label="Link to question 2">2</a>')
  expect(markup).toMatch(/<h2[^>]*>And then\?<\/h2>/)
})

test("each answer leads to the page where it stands alone", () => {
  expect(html(exchange("q-first", "Why?"))).toContain(
    '<a href="/en/interviews/honey/q-first" aria-label="Quote this answer, to question 1">Quote this answer</a>',
  )
})

test("footnotes are numbered through the text, and lead there and back", () => {
  const noted = (words: string) => ({
    type: "paragraph",
    content: [
      { type: "text", text: "words" },
      { type: "footnote", attrs: { words } },
    ],
  })
  const inAnswer = exchange("q-first", "Why?")
  const answer = { type: "answer", content: [noted("Ibid. (https://example.org/a_b?c=1), p. 7.")] }
  const markup = html(noted("<i>First</i>"), { ...inAnswer, content: [inAnswer.content[0], answer] })
  expect(markup).toContain(
    '<sup class="footnote-mark"><a href="#note-2" id="noted-2" role="doc-noteref" aria-label="Footnote 2">2</a></sup>',
  )
  expect(markup).toContain('<section class="footnotes" role="doc-endnotes"')
  expect(markup).toContain('<li id="note-1" value="1" dir="auto">&lt;i&gt;First&lt;/i&gt; <a href="#noted-1"')
  expect(markup).toContain(
    'Ibid. (<a href="https://example.org/a_b?c=1" dir="ltr">https://example.org/a_b?c=1</a>), p. 7.',
  )
  expect(html(paragraph("none"))).not.toContain("footnote")
})

test.each([
  ['<script src="https://example.org/x.js"></script>', "https://example.org/x.js"],
  ["<https://example.org/x?<y>", "https://example.org/x"],
  ["https://example.org/%D9%8A%%30", "https://example.org/%D9%8A"],
])("in the footnote %s, what cannot be part of an address is none of it", (words, address) => {
  const note = { type: "footnote", attrs: { words } }
  expect(html({ type: "paragraph", content: [note] })).toContain(
    `<a href="${address}" dir="ltr">${address}</a>`,
  )
})

test("a list in a list, a quote and a pull quote keep their structure", () => {
  const item = (...content: object[]) => ({ type: "listItem", content })
  const inner = { type: "orderedList", content: [item(paragraph("inner"))] }
  expect(html({ type: "bulletList", content: [item(paragraph("outer"), inner)] })).toContain(
    "<ul><li><p>outer</p><ol><li><p>inner</p></li></ol></li></ul>",
  )
  expect(html({ type: "blockquote", content: [paragraph("said")] })).toContain(
    "<blockquote><p>said</p></blockquote>",
  )
  const pullQuote = {
    type: "pullQuote",
    attrs: { attribution: "Marta" },
    content: [{ type: "text", text: "Ha." }],
  }
  expect(html(pullQuote)).toContain(
    "<blockquote><p>Ha.</p></blockquote><figcaption>Marta</figcaption></figure>",
  )
})

test("a picture says what it shows and whose it is", () => {
  const attrs = { imageId: 7, alt: "A hall", caption: "Morning.", credit: "Drawing: the editors" }
  const markup = html({ type: "image", attrs })
  expect(markup).toContain('alt="A hall"')
  expect(markup).toContain('width="1200" height="800"')
  expect(markup).toContain(`/images/${"a".repeat(64)}-960.webp 960w`)
  expect(markup).toContain("<figcaption>Morning. Drawing: the editors</figcaption>")
  expect(html({ type: "image", attrs: { ...attrs, imageId: 8 } })).not.toContain("<figure")
})

test("what it does not know it leaves out", () => {
  const markup = html({ type: "iframe", attrs: { src: "https://example.org" } }, paragraph("Hello."))
  expect(markup).toContain("<p>Hello.</p>")
  expect(markup).not.toContain("iframe")
})

test("an answer without words is no empty paragraph", () => {
  const half = {
    ...exchange("q-first", "Why?"),
    content: [{ type: "question" }, { type: "answer", content: [{ type: "paragraph" }] }],
  }
  expect(html(half)).not.toContain("<p></p>")
})

test("an address or a telephone number among Arabic words reads from left to right, in text and in footnotes", () => {
  const note = { type: "footnote", attrs: { words: "الهاتف +41 22 555 01 02." } }
  const markup = html({
    type: "paragraph",
    content: [{ type: "text", text: "اكتبوا إلى ada@example.org." }, note],
  })
  expect(markup).toContain('اكتبوا إلى <bdi dir="ltr">ada@example.org</bdi>.')
  expect(markup).toContain('الهاتف <bdi dir="ltr">+41 22 555 01 02</bdi>.')
})
