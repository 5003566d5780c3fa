import { expect, test } from "vitest"
import type { DeviceCopy } from "./device-copy"
import { firstWords } from "./first-words"

const p = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] })
const doc = (...content: object[]) => ({ type: "doc", content })
const fields = [{ name: "title" }, { name: "summary" }, { name: "body" }]
const base = { title: "Bees", summary: "", body: doc(p("Bees dance.")) }
const copy = (content: object, known: DeviceCopy["base"] = base): DeviceCopy => ({
  ...{ id: "a", person: 1, text: 7, edition: 1, version: 3, at: "2026-11-30T12:00:00Z", why: "unsaved" },
  ...{ base: known, content: { ...base, ...content } },
})

test("the first words that are new, in the order of the fields", () => {
  const both = copy({ body: doc(p("Bees dance."), p("And rest.")), summary: "On a train." })
  expect(firstWords(both, fields)).toBe("On a train.")
  expect(firstWords(copy({ body: doc(p("Bees dance."), p("And rest.")) }), fields)).toBe("And rest.")
})

test("of a line that was typed on, what came behind", () => {
  expect(firstWords(copy({ body: doc(p("Bees dance. And rest.")) }), fields)).toBe("… And rest.")
})

test("they are cut where they are long, and left out where words were only removed", () => {
  expect(firstWords(copy({ summary: "x".repeat(100) }), fields)).toBe(`${"x".repeat(60)}…`)
  expect(firstWords(copy({ body: doc() }), fields)).toBeUndefined()
})

test("of a copy that does not know what it was written on, its own first words", () => {
  expect(firstWords(copy({}, null), fields)).toBe("Bees")
})
