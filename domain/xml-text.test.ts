import { expect, test } from "vitest"
import { carried, xmlText } from "./xml-text"

test("what XML cannot carry is dropped", () => {
  expect(carried("a\u0000b\u0008c\u000bd\u001fe\ufffef\uffffg")).toBe("abcdefg")
})

test("halves of surrogate pairs are dropped, whole ones stay", () => {
  expect(carried("\ud83d bee \ude00")).toBe(" bee ")
  expect(carried("bee 🐝, 𝔅")).toBe("bee 🐝, 𝔅")
})

test("tabs, line ends, accents and Arabic stay", () => {
  const words = "Özge\tAğtaş\r\nالتعاونيات"
  expect(carried(words)).toBe(words)
})

test("signs that mean something in XML are escaped", () => {
  expect(xmlText(`<b title="it's">Bread & Co</b>\u0007`)).toBe(
    "&lt;b title=&quot;it&apos;s&quot;&gt;Bread &amp; Co&lt;/b&gt;",
  )
})
