import { getSchema } from "@tiptap/core"
import { EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state"
import { expect, test } from "vitest"
import { stepBeside } from "./beside-selected"
import { extensionsFor } from "./extensions"

const schema = getSchema(extensionsFor("conversation"))
const p = (...content: object[]) => ({ type: "paragraph", content })
const text = (words: string) => ({ type: "text", text: words })
const picture = { type: "image", attrs: { imageId: 7, alt: "A hive", caption: "", credit: "" } }
const note = { type: "footnote", attrs: { words: "Seven." } }
const list = (...items: string[]) => ({
  type: "bulletList",
  content: items.map(item => ({ type: "listItem", content: [p(text(item))] })),
})
const exchange = {
  type: "exchange",
  attrs: { id: "q-aaaa" },
  content: [
    { type: "question", content: [text("Why?")] },
    { type: "answer", content: [p(text("So.")), picture] },
  ],
}

/** The words of the document after "Z" was typed while the first node of this sort was selected, with its marks for nodes. */
function typedBeside(sort: string, ...content: object[]) {
  const doc = schema.nodeFromJSON({ type: "doc", content })
  let place = -1
  doc.descendants((node, at) => {
    if (place < 0 && node.type.name === sort) place = at
  })
  const state = EditorState.create({ doc, selection: NodeSelection.create(doc, place) })
  const tr = stepBeside(state)?.insertText("Z")
  if (!tr) throw new Error("Nothing is done beside.")
  tr.doc.check()
  return tr.doc.toString().replaceAll('"', "'")
}

test("a letter goes beside the picture that is selected, wherever it stands", () => {
  expect(typedBeside("image", p(text("a")), picture, p(text("b")))).toBe(
    "doc(paragraph('a'), image, paragraph('Z'), paragraph('b'))",
  )
  expect(typedBeside("image", picture)).toBe("doc(image, paragraph('Z'))")
  expect(typedBeside("image", exchange)).toBe(
    "doc(exchange(question('Why?'), answer(paragraph('So.'), image, paragraph('Z'))))",
  )
})

test("a letter goes behind the footnote that is selected", () => {
  expect(typedBeside("footnote", p(text("a"), note, text("b")))).toBe("doc(paragraph('a', footnote, 'Zb'))")
})

test("whole blocks that are selected stay too", () => {
  expect(typedBeside("paragraph", p(text("a")), p(text("b")))).toBe(
    "doc(paragraph('a'), paragraph('Z'), paragraph('b'))",
  )
  expect(typedBeside("exchange", exchange)).toMatch(/^doc\(exchange\(.*\), paragraph\('Z'\)\)$/)
  expect(typedBeside("bulletList", list("a"))).toMatch(/^doc\(bulletList\(.*\), paragraph\('Z'\)\)$/)
  for (const [sort, ...content] of [
    ["listItem", list("a", "b")],
    ["answer", exchange, p()],
    ["question", exchange],
  ] as [string, ...object[]][])
    expect(typedBeside(sort, ...content).replace("Z", ""), sort).toBe(
      schema
        .nodeFromJSON({ type: "doc", content })
        .toString()
        .replaceAll('"', "'")
        .replace("paragraph)", "paragraph(''))"),
    )
})

test("words that are selected are no matter of this", () => {
  const doc = schema.nodeFromJSON({ type: "doc", content: [p(text("abc"))] })
  expect(stepBeside(EditorState.create({ doc, selection: TextSelection.create(doc, 1, 3) }))).toBeUndefined()
})
