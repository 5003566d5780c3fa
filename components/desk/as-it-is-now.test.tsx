import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { AsItIsNow } from "./as-it-is-now"
import { shownIn } from "./since-drawn"

/** What a form shows of a field that was drawn, then typed in, then sent, and stands at the desk as it is now. */
function after({ drawn, typed, now }: { drawn?: string; typed: string; now: string }) {
  const fields = { synonyms: [typed], ...(drawn !== undefined && { "drawn.synonyms": [drawn] }) }
  const state = { code: "conflict", message: "", fields: {}, typed: fields }
  const note = renderToStaticMarkup(<AsItIsNow state={state} name="synonyms" now={now} />)
  return { shown: shownIn(state, "synonyms", now), told: note.replaceAll(/<[^>]*>/g, "") }
}

test("what somebody else wrote stands beside what was typed", () => {
  expect(after({ drawn: "Honey", typed: "Bees", now: "Wax" })).toEqual({
    shown: "Bees",
    told: "As it is now: Wax",
  })
})

test("so does that somebody took it away", () => {
  expect(after({ drawn: "Honey", typed: "Bees", now: "" })).toEqual({
    shown: "Bees",
    told: "As it is now: empty. Somebody took away meanwhile what stood here.",
  })
})

test("where nobody typed, the field shows it as it is now and says so", () => {
  expect(after({ drawn: "Honey", typed: "Honey", now: "" })).toEqual({
    shown: "",
    told: "Somebody emptied this meanwhile. Before, it was: Honey",
  })
  expect(after({ drawn: "", typed: "", now: "Wax" })).toEqual({
    shown: "Wax",
    told: "Somebody filled this in meanwhile.",
  })
  expect(after({ drawn: "One\nTwo", typed: "One\r\nTwo", now: "Wax" }).shown).toBe("Wax")
})

test("of what nobody else changed nothing is said", () => {
  expect(after({ drawn: "", typed: "Bees", now: "" })).toEqual({ shown: "Bees", told: "" })
  expect(after({ drawn: "Honey", typed: "", now: "Honey" })).toEqual({ shown: "", told: "" })
  expect(after({ drawn: "Honey", typed: "Bees", now: "Bees" })).toEqual({ shown: "Bees", told: "" })
})

test("of a page that does not say what it was drawn with, only what is there is told", () => {
  expect(after({ typed: "Bees", now: "Wax" })).toEqual({ shown: "Bees", told: "As it is now: Wax" })
  expect(after({ typed: "Bees", now: "" })).toEqual({ shown: "Bees", told: "" })
})

test("a form that was not sent shows what is there, and carries it along", () => {
  expect(shownIn(undefined, "synonyms", "Wax")).toBe("Wax")
  expect(renderToStaticMarkup(<AsItIsNow state={undefined} name="synonyms" now="Wax" />)).toBe(
    '<input type="hidden" name="drawn.synonyms" value="Wax"/>',
  )
})
