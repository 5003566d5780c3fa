import { expect, test } from "vitest"
import type { RichText } from "./rich-text"
import { richTextHtml } from "./rich-text-html"

const place = {
  page: "https://news.example.org/en/news/honey",
  pictureAt: (id: number) => (id === 7 ? "https://news.example.org/images/abc-640.webp" : undefined),
}
const html = (...content: RichText["content"]) => richTextHtml({ type: "doc", content }, place)
const words = (text: string, ...marks: object[]) => ({ type: "text", text, marks }) as never
const link = (href: string) => ({ type: "link", attrs: { href } })

test("words are escaped, and marks are tags around them", () => {
  const content = [words("a < b & "), words("both", { type: "bold" }, { type: "italic" })]
  expect(html({ type: "paragraph", content })).toBe("<p>a &lt; b &amp; <em><strong>both</strong></em></p>")
})

test("links are whole, and those that lead anywhere unusual are only their words", () => {
  const linked = (href: string) => html({ type: "paragraph", content: [words("here", link(href))] })
  expect(linked("/en/events")).toBe(`<p><a href="https://news.example.org/en/events">here</a></p>`)
  expect(linked("#q-abcd")).toBe(`<p><a href="${place.page}#q-abcd">here</a></p>`)
  expect(linked("https://example.org/?a=1&b=2")).toContain(`href="https://example.org/?a=1&amp;b=2"`)
  expect(linked("javascript:alert(1)")).toBe("<p>here</p>")
})

test("a picture that visitors may not see is left out", () => {
  const image = (imageId: number) =>
    html({ type: "image", attrs: { imageId, alt: `"Bees"`, caption: "A hive.", credit: "Ada" } })
  expect(image(7)).toBe(
    `<figure><img src="https://news.example.org/images/abc-640.webp" alt="&quot;Bees&quot;"><figcaption>A hive. Ada</figcaption></figure>`,
  )
  expect(image(8)).toBe("")
})

test("questions are headings over their answers, and footnotes are counted and follow the text", () => {
  const note = (words: string) => ({ type: "footnote", attrs: { words } }) as const
  expect(
    html(
      {
        type: "exchange",
        attrs: { id: "q-abcd" },
        content: [
          { type: "question", content: [words("Why bees?")] },
          { type: "answer", content: [{ type: "paragraph", content: [words("Honey."), note("See <1>.")] }] },
        ],
      },
      {
        type: "bulletList",
        content: [
          { type: "listItem", content: [{ type: "paragraph", content: [words("One"), note("Two.")] }] },
        ],
      },
    ),
  ).toBe(
    [
      "<h2>Why bees?</h2><p>Honey.<sup>1</sup></p>",
      "<ul><li><p>One<sup>2</sup></p></li></ul>",
      "<hr>",
      "<ol><li>See &lt;1&gt;.</li><li>Two.</li></ol>",
    ].join("\n"),
  )
})
