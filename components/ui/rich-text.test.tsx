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
      linkToQuestion={number => `Link to question ${number}`}
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
