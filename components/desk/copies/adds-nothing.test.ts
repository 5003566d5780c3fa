import { expect, test } from "vitest"
import { addsNothing } from "./adds-nothing"
import type { DeviceCopy } from "./device-copy"

const p = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] })
const doc = (...content: object[]) => ({ type: "doc", content })
const base = { title: "Bees", summary: "", body: doc(p("Bees dance.")) }
const copy = (content: object, known: DeviceCopy["base"] = base): DeviceCopy => ({
  ...{ id: "a", person: 1, text: 7, edition: 1, version: 3, at: "2026-11-30T12:00:00Z", why: "unsaved" },
  ...{ base: known, content: { ...base, ...content } },
})
const typed = copy({ summary: "Typed.  ", body: doc(p("Bees dance."), p("Typed too.")) })

test.each([
  ["saved as it is", { ...typed.content, summary: "Typed." }],
  ["with another's field", { ...typed.content, summary: "Typed.", title: "Bees, by another" }],
  [
    "with another's paragraph",
    { ...typed.content, summary: "Typed.", body: doc(p("Theirs."), p("Bees dance."), p("Typed too.")) },
  ],
])("what is in the text adds nothing: %s", (_what, present) => {
  expect(addsNothing(typed, present)).toBe(true)
})

test.each([
  ["nothing of it was saved", base],
  ["a part of it was saved", { ...base, summary: "Typed." }],
  ["another wrote in the same place", { ...typed.content, summary: "Another's." }],
])("what is not in the text is said to be missing: %s", (_what, present) => {
  expect(addsNothing(typed, present)).toBe(false)
})

test("of a copy that does not know what it was written on, only the very same words are in the text", () => {
  const unknown = copy({ summary: "Typed." }, null)
  expect(addsNothing(unknown, { ...base, summary: "Typed." })).toBe(true)
  expect(addsNothing(unknown, base)).toBe(false)
  expect(addsNothing(unknown, { ...base, summary: "Typed.", title: "Another's" })).toBe(false)
})
