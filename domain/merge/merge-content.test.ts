import { describe, expect, test } from "vitest"
import type { RichText } from "../rich-text"
import { contentSchema, emptyContent } from "../story"
import type { Choice } from "./conflict"
import { mergeContent } from "./merge-content"

const p = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] })
const h = (text: string, level = 2) => ({
  type: "heading",
  attrs: { level },
  content: [{ type: "text", text }],
})
const list = (...items: string[]) => ({
  type: "bulletList",
  content: items.map(item => ({ type: "listItem", content: [p(item)] })),
})
const picture = (imageId: number, alt = "", caption = "") => ({
  type: "image",
  attrs: { imageId, alt, caption, credit: "" },
})
const note = (text: string, words: string) => ({
  type: "paragraph",
  content: [
    { type: "text", text },
    { type: "footnote", attrs: { words } },
  ],
})
const talk = (id: string, question: string, ...answer: object[]) => ({
  type: "exchange",
  attrs: { id },
  content: [
    { type: "question", content: [{ type: "text", text: question }] },
    { type: "answer", content: answer },
  ],
})
const doc = (...content: object[]) => ({ type: "doc", content }) as RichText

const a = p("Ants carry leaves home.")
const b = p("Bees dance to tell the way.")
const c = p("Cranes sleep on one leg.")

function merged(base: object[], mine: object[], theirs: object[], choice?: Choice) {
  const versions = {
    base: { body: doc(...base) },
    mine: { body: doc(...mine) },
    theirs: { body: doc(...theirs) },
  }
  const { conflicts } = mergeContent(versions)
  const choices = new Map(choice ? conflicts.map(({ key }) => [key, choice] as const) : [])
  const { content } = mergeContent(versions, choices)
  return { blocks: (content.body as RichText).content, conflicts }
}

describe("fields", () => {
  const base = { ...emptyContent("event"), title: "Fair", summary: "Soon.", place: "Hall" }
  const merge = (mine: object, theirs: object) =>
    mergeContent({ base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } })

  test("each side's own field is taken from it", () => {
    const { content, conflicts } = merge({ title: "Bee fair" }, { summary: "In May." })
    expect(content).toEqual({ ...base, title: "Bee fair", summary: "In May." })
    expect(conflicts).toEqual([])
  })
  test("the same change on both sides is made once", () => {
    expect(merge({ title: "Bee fair" }, { title: "Bee fair" }).conflicts).toEqual([])
  })
  test("a line that both changed is asked about, and only it", () => {
    const { content, conflicts } = merge({ title: "Mine", place: "Barn" }, { title: "Theirs", online: true })
    expect(conflicts).toMatchObject([{ field: "title", base: "Fair", mine: "Mine", theirs: "Theirs" }])
    expect(content).toMatchObject({ title: "Mine", place: "Barn", online: true })
  })
  test("an event's time is one thing: a start here and an end there are asked about", () => {
    const { conflicts } = merge(
      { startsAt: "2027-05-03T18:00", timeZone: "UTC" },
      { startsAt: "2027-05-03T09:00", endsAt: "2027-05-03T12:00", timeZone: "UTC" },
    )
    expect(conflicts).toMatchObject([{ field: "startsAt", mine: { startsAt: "2027-05-03T18:00" } }])
  })
  test("a change note is one thing", () => {
    const { conflicts } = merge(
      { changeNote: { isSmall: true, words: "" } },
      { changeNote: { isSmall: false, words: "A new hall." } },
    )
    expect(conflicts).toMatchObject([{ field: "changeNote" }])
  })
  test("a picture's description and its credit go together; two other pictures are asked about", () => {
    const shown = { imageId: 7, alt: "", credit: "", caption: "" }
    const merge = (mine: object, theirs: object) =>
      mergeContent({ base: { leadImage: shown }, mine: { leadImage: mine }, theirs: { leadImage: theirs } })
    const described = { ...shown, alt: "A hive" }
    expect(merge(described, { ...shown, credit: "Ada" })).toEqual({
      content: { leadImage: { ...shown, alt: "A hive", credit: "Ada" } },
      conflicts: [],
    })
    expect(merge(described, { ...shown, imageId: 8 }).conflicts).toHaveLength(1)
  })
})

describe("people", () => {
  const ada = { name: "Ada", role: "Baker", organisation: "", about: "", portrait: null }
  const bo = { name: "Bo", role: "Miller", organisation: "", about: "", portrait: null }
  const cy = { name: "Cy", role: "", organisation: "", about: "", portrait: null }
  const merge = (base: object[], mine: object[], theirs: object[]) =>
    mergeContent({ base: { people: base }, mine: { people: mine }, theirs: { people: theirs } })

  test("are known by their names: one is moved here and described there", () => {
    const { content, conflicts } = merge([ada, bo], [bo, ada], [{ ...ada, about: "Bakes." }, bo])
    expect(content.people).toEqual([bo, { ...ada, about: "Bakes." }])
    expect(conflicts).toEqual([])
  })
  test("role here and organisation there go together; two roles are asked about", () => {
    const organisation = { ...ada, organisation: "Bread & Co" }
    expect(merge([ada], [{ ...ada, role: "Cook" }], [organisation]).content.people).toEqual([
      { ...organisation, role: "Cook" },
    ])
    expect(merge([ada], [{ ...ada, role: "Cook" }], [{ ...ada, role: "Chef" }]).conflicts).toMatchObject([
      { field: "people", place: "Ada" },
    ])
  })
  test("more than a text may name are asked about as a whole", () => {
    const many = (from: number) => Array.from({ length: 6 }, (_, at) => ({ ...cy, name: `Cy ${from + at}` }))
    const { conflicts } = merge([ada], [ada, ...many(0)], [ada, ...many(10)])
    expect(conflicts).toHaveLength(1)
  })
})

describe("blocks", () => {
  test("different paragraphs, also neighbours", () => {
    const mine = p("Ants carry green leaves home.")
    const theirs = p("Bees dance to tell the way there.")
    expect(merged([a, b, c], [mine, b, c], [a, theirs, c])).toEqual({
      blocks: [mine, theirs, c],
      conflicts: [],
    })
    expect(merged([a, b], [a, mine], [theirs, b]).blocks).toEqual([theirs, mine])
  })
  test("one paragraph that both changed is asked about; both may be kept", () => {
    const [mine, theirs] = [p("Bees dance in circles."), p("Bees dance in eights.")]
    const { conflicts } = merged([a, b, c], [a, mine, c], [a, theirs, c])
    expect(conflicts).toMatchObject([
      { field: "body", place: "paragraph 2", base: [b], mine: [mine], theirs: [theirs], canKeepBoth: true },
    ])
    expect(merged([a, b, c], [a, mine, c], [a, theirs, c], "theirs").blocks).toEqual([a, theirs, c])
    expect(merged([a, b, c], [a, mine, c], [a, theirs, c], "mine").blocks).toEqual([a, mine, c])
    expect(merged([a, b, c], [a, mine, c], [a, theirs, c], "both").blocks).toEqual([a, theirs, mine, c])
  })
  test("what both add at one place stands one after the other, without a question", () => {
    const [mine, theirs] = [p("Deer are shy."), p("Eels swim far.")]
    expect(merged([a, b], [a, mine, b], [a, theirs, b])).toEqual({
      blocks: [a, theirs, mine, b],
      conflicts: [],
    })
    expect(merged([a], [a, mine], [a, theirs]).blocks).toEqual([a, theirs, mine])
  })
  test("the same paragraph added by both stands once; nearly the same is asked about", () => {
    const added = p("Deer are shy in the morning.")
    expect(merged([a, b], [a, added, b], [a, added, b]).blocks).toEqual([a, added, b])
    const other = p("Deer are shy in the evening.")
    expect(merged([a, b], [a, added, b], [a, other, b]).conflicts).toHaveLength(1)
  })
  test("two beginnings of an empty text are asked about", () => {
    expect(merged([], [a], [b]).conflicts).toMatchObject([{ mine: [a], theirs: [b] }])
    expect(merged([], [a], [b], "both").blocks).toEqual([b, a])
  })
  test("removed here and edited there is asked about; removed by both is gone", () => {
    const edited = p("Bees dance to tell the way home.")
    const { conflicts } = merged([a, b, c], [a, c], [a, edited, c])
    expect(conflicts).toMatchObject([{ base: [b], mine: [], theirs: [edited], canKeepBoth: false }])
    expect(merged([a, b, c], [a, c], [a, edited, c], "theirs").blocks).toEqual([a, edited, c])
    expect(merged([a, b, c], [a, c], [a, c])).toEqual({ blocks: [a, c], conflicts: [] })
  })
  test("moved here and edited there is both", () => {
    const edited = p("Bees dance to tell the way home.")
    expect(merged([a, b, c], [b, a, c], [a, edited, c])).toEqual({ blocks: [edited, a, c], conflicts: [] })
  })
  test("moved here and a neighbour edited there", () => {
    const edited = p("Ants carry all the leaves home.")
    expect(merged([a, b, c], [a, c, b], [edited, b, c])).toEqual({ blocks: [edited, c, b], conflicts: [] })
  })
  test("made a heading here and reworded there is a reworded heading", () => {
    expect(merged([a, p("The bees")], [a, h("The bees")], [a, p("The honey bees")]).blocks).toEqual([
      a,
      h("The honey bees"),
    ])
  })
  test("list items go each for themselves", () => {
    const base = list("One egg", "Two cups of milk", "Some flour")
    const mine = list("One large egg", "Two cups of milk", "Some flour")
    const theirs = list("One egg", "Two cups of milk", "Some flour", "Salt")
    expect(merged([a, base], [a, mine], [a, theirs])).toEqual({
      blocks: [a, list("One large egg", "Two cups of milk", "Some flour", "Salt")],
      conflicts: [],
    })
    expect(
      merged([a, base], [a, mine], [a, list("One small egg", "Two cups of milk", "Some flour")]).conflicts,
    ).toMatchObject([{ place: "list 1", mine: [{ type: "paragraph" }] }])
  })
  test("a list that lost all its items to both sides is gone", () => {
    expect(merged([a, list("One", "Two")], [a, list("One")], [a, list("Two")]).blocks).toEqual([a])
  })
  test("pictures are known by their file", () => {
    const described = picture(7, "A hive")
    expect(merged([a, picture(7), b], [a, described, b], [picture(7, "", "In May."), a, b])).toEqual({
      blocks: [picture(7, "A hive", "In May."), a, b],
      conflicts: [],
    })
    expect(merged([picture(7)], [picture(7, "A hive")], [picture(7, "A nest")]).conflicts).toHaveLength(1)
  })
  test("a footnote set here and words changed there are one paragraph, which is asked about", () => {
    expect(
      merged(
        [a, b],
        [a, note("Bees dance to tell the way.", "Frisch 1927.")],
        [a, p("Bees do dance to tell the way.")],
      ).conflicts,
    ).toHaveLength(1)
  })
})

describe("interviews", () => {
  const one = talk("q-aaaa", "Why ants?", a)
  const two = talk("q-bbbb", "Why bees?", b)

  test("a question moved here and answered there is both", () => {
    const answered = talk("q-bbbb", "Why bees?", b, c)
    expect(merged([one, two], [two, one], [one, answered])).toEqual({
      blocks: [answered, one],
      conflicts: [],
    })
  })
  test("the question here and its answer there go together", () => {
    const mine = talk("q-aaaa", "Why ants, of all?", a)
    const theirs = talk("q-aaaa", "Why ants?", a, b)
    expect(merged([one], [mine], [theirs])).toEqual({
      blocks: [talk("q-aaaa", "Why ants, of all?", a, b)],
      conflicts: [],
    })
  })
  test("two wordings of a question are asked about, without keeping both", () => {
    const { conflicts } = merged(
      [one, two],
      [one, talk("q-bbbb", "Why?", b)],
      [one, talk("q-bbbb", "Why them?", b)],
    )
    expect(conflicts).toMatchObject([{ place: "question 2", canKeepBoth: false }])
  })
  test("a question that both moved stands once", () => {
    const three = talk("q-cccc", "Why cranes?", c)
    const { blocks } = merged([one, two, three], [two, one, three], [two, three, one])
    expect(blocks).toHaveLength(3)
    expect(
      contentSchema("interview").safeParse({ ...emptyContent("interview"), body: doc(...blocks) }).success,
    ).toBe(true)
  })
  test("removed here and answered anew there is asked about", () => {
    const { conflicts } = merged([one, two], [one], [one, talk("q-bbbb", "Why bees?", c)])
    expect(conflicts).toMatchObject([{ place: "question 2", mine: [] }])
  })
})

test("a decision holds while the rest of the text is typed on", () => {
  const [mine, theirs] = [p("Bees dance in circles."), p("Bees dance in eights.")]
  const versions = {
    base: { body: doc(a, b) },
    mine: { body: doc(a, mine) },
    theirs: { body: doc(a, theirs) },
  }
  const [conflict] = mergeContent(versions).conflicts
  const choices = new Map([[conflict?.key ?? "", "theirs" as Choice]])
  const later = { ...versions, mine: { body: doc(a, mine, c) } }
  expect(mergeContent(later, choices).content.body).toEqual(doc(a, theirs, c))
})
