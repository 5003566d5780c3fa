import { expect, test } from "vitest"
import { linesOf } from "./lines-of"

const text = (words: string, ...marks: object[]) => ({ type: "text", text: words, marks })
const p = (...content: object[]) => ({ type: "paragraph", content })

test("two places that differ in more than their words have lines that differ", () => {
  const places = [
    p(text("Bees")),
    p(text("Bees", { type: "bold" })),
    p(text("Bees", { type: "italic" })),
    p(text("Bees", { type: "link", attrs: { href: "/en" } })),
    p(text("Bees"), { type: "footnote", attrs: { words: "Seven." } }),
    { type: "heading", attrs: { level: 2 }, content: [text("Bees")] },
    { type: "heading", attrs: { level: 3 }, content: [text("Bees")] },
    { type: "bulletList", content: [{ type: "listItem", content: [p(text("Bees"))] }] },
    { type: "orderedList", content: [{ type: "listItem", content: [p(text("Bees"))] }] },
    { type: "blockquote", content: [p(text("Bees"))] },
    { type: "pullQuote", attrs: { attribution: "Ada" }, content: [text("Bees")] },
    { type: "question", content: [text("Bees")] },
  ]
  const lines = places.map(place => linesOf([place]).join("\n"))
  expect(new Set(lines).size).toBe(places.length)
  for (const line of lines) expect(line).toContain("Bees")
})

test("a field is read as lines, whatever it is", () => {
  expect(linesOf({ type: "doc", content: [p(text("One")), p(), p(text("Two"))] })).toEqual(["One", "Two"])
  expect(linesOf({ startsAt: "2027-05-03T09:00", endsAt: "", timeZone: "UTC" })).toEqual([
    "2027-05-03T09:00, UTC",
  ])
  expect(linesOf([{ name: "Ada", role: "Baker", portrait: { imageId: 7, alt: "Ada" } }])).toEqual([
    "Ada, Baker",
    "Picture 7: Ada",
  ])
  expect(linesOf({ isSmall: true, words: "" })).toEqual(["A small correction, without a note."])
  expect(linesOf({ isSmall: true, words: "", setAside: "A date." })).toEqual([
    "A small correction, without a note.",
    "Not for readers, set aside: A date.",
  ])
})
