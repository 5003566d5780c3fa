import { expect, test } from "vitest"
import { asDocument } from "./document"

test("the framework's scripts and their preloads are left out", () => {
  const html = `<head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/a.js" async=""></script></head><body><p>Hi</p><script>self.__next_f.push([1,"<p>Hi</p>"])</script></body>`
  expect(asDocument(html)).toBe(`<head><link rel="stylesheet" href="/a.css"/></head><body><p>Hi</p></body>`)
})

test("the framework's marks for its scripts are left out, and words that look like them are not", () => {
  expect(asDocument("<p>A<!-- --> b</p><!--$--><p>c</p><!--/$-->")).toBe("<p>A b</p><p>c</p>")
  expect(asDocument("<p>&lt;!-- --&gt;</p>")).toBe("<p>&lt;!-- --&gt;</p>")
})

test("structured data, our own module, fonts and words about scripts stay", () => {
  for (const html of [
    `<script type="application/ld+json">{"name":"\\u003c/script>"}</script>`,
    `<script type="module" src="/site.js" integrity="sha256-abc"></script>`,
    `<link rel="preload" href="/a.woff2" as="font" type="font/woff2" crossorigin=""/>`,
    `<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>`,
  ])
    expect(asDocument(html)).toBe(html)
})

test("a module without its integrity is not ours", () => {
  expect(asDocument(`<script type="module" src="https://elsewhere.example/x.js"></script>`)).toBe("")
})

test("control characters are left out, line ends and all scripts' letters are not", () => {
  expect(asDocument("<p>A\u0007b\u0008c\u001b[31m\n\té خبز 🍞</p>")).toBe("<p>Abc[31m\n\té خبز 🍞</p>")
})
