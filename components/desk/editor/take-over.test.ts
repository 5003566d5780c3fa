import { getSchema } from "@tiptap/core"
import { history, undo } from "@tiptap/pm/history"
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state"
import { expect, test } from "vitest"
import type { RichText } from "@/domain/rich-text"
import { extensionsFor } from "./extensions"
import { takeOver } from "./take-over"

const schema = getSchema(extensionsFor("conversation"))
const p = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] })
const doc = (...content: object[]) => ({ type: "doc", content }) as RichText

/** An editor as far as this needs one, with the cursor at `cursor`. */
function editorWith(text: RichText, cursor: number) {
  const content = schema.nodeFromJSON(text)
  let state = EditorState.create({
    doc: content,
    selection: TextSelection.create(content, cursor),
    plugins: [history()],
  })
  const metas: unknown[] = []
  const view = {
    dispatch(tr: Transaction) {
      metas.push(tr.getMeta("addToHistory"), tr.getMeta("preventUpdate"))
      state = state.apply(tr)
    },
    updateState(next: EditorState) {
      state = next
    },
  }
  const editor = {
    view,
    get state() {
      return state
    },
  }
  return { editor: editor as unknown as Parameters<typeof takeOver>[0], metas }
}

const behind = ({ state }: Parameters<typeof takeOver>[0]) => {
  const { $from } = state.selection
  return $from.parent.textContent.slice($from.parentOffset)
}

test("words from elsewhere come in around the cursor, and are no step of this person's", () => {
  const next = doc(p("New at the top."), p("Ants carry green leaves."), p("Bees dance."))
  const { editor, metas } = editorWith(doc(p("Ants carry leaves."), p("Bees dance."), p("Cranes sleep.")), 26)
  expect(behind(editor)).toBe("dance.")
  takeOver(editor, next)
  expect(editor.state.doc.toJSON()).toEqual(schema.nodeFromJSON(next).toJSON())
  expect(behind(editor)).toBe("dance.")
  expect(metas).toEqual([false, true])
})

test("in the very paragraph where the cursor stands too", () => {
  const { editor } = editorWith(doc(p("Ants carry leaves.")), 12)
  expect(behind(editor)).toBe("leaves.")
  takeOver(editor, doc(p("All ants carry leaves.")))
  expect(behind(editor)).toBe("leaves.")
})

test("a text that is there already is left alone", () => {
  const { editor, metas } = editorWith(doc(p("Ants.")), 2)
  takeOver(editor, doc(p("Ants.")))
  expect(metas).toEqual([])
})

const undoIn = (editor: Parameters<typeof takeOver>[0]) =>
  undo(editor.state, tr => editor.view.dispatch(tr.setMeta("time", 0)))
const exchange = (id: string, ...answer: string[]) => ({
  type: "exchange",
  attrs: { id },
  content: [
    { type: "question", content: [{ type: "text", text: "Why?" }] },
    { type: "answer", content: answer.map(p) },
  ],
})

test.each([
  [
    "a paragraph between two that Enter had parted",
    doc(p("Alpha.")),
    doc(p("Alpha."), p("Beta.")),
    doc(p("Alpha."), p("Theirs."), p("Beta.")),
  ],
  [
    "an answer to a question of mine",
    doc(p("Alpha.")),
    doc(p("Alpha."), exchange("q-mine", "Mine.")),
    doc(p("Alpha."), exchange("q-mine", "Theirs.")),
  ],
  [
    "words within what I had pasted",
    doc(p("Alpha.")),
    doc(p("Alpha."), p("Pasted."), p("Pasted too.")),
    doc(p("Alpha."), p("Pasted, and theirs."), p("Pasted too.")),
  ],
  ["their version in the place of mine", doc(p("Alpha.")), doc(p("Alpha. Mine.")), doc(p("Alpha. Theirs."))],
])("Undo never takes out what came in: %s", (_what, before, mine, arrived) => {
  const { editor } = editorWith(before, 1)
  const { state, view } = editor
  view.dispatch(state.tr.replaceWith(0, state.doc.content.size, schema.nodeFromJSON(mine).content))
  takeOver(editor, arrived)
  for (let count = 0; count < 3; count++) undoIn(editor)
  expect(editor.state.doc.toJSON()).toEqual(schema.nodeFromJSON(arrived).toJSON())
})

test("what is typed after words came in is undone, and nothing else", () => {
  const arrived = doc(p("Alpha."), p("Theirs."))
  const { editor } = editorWith(doc(p("Alpha.")), 1)
  takeOver(editor, arrived)
  editor.view.dispatch(editor.state.tr.insertText("Mine. ", 1))
  undoIn(editor)
  expect(editor.state.doc.toJSON()).toEqual(schema.nodeFromJSON(arrived).toJSON())
})

test("an empty paragraph in which somebody is about to write stays, though no text holds it", () => {
  const empty = { type: "paragraph" }
  const { editor } = editorWith(doc(p("Ants carry leaves."), empty, p("Bees dance.")), 21)
  takeOver(editor, doc(p("Ants carry leaves."), p("Bees dance, and count.")))
  expect(editor.state.doc.toJSON().content).toEqual([
    p("Ants carry leaves."),
    empty,
    p("Bees dance, and count."),
  ])
  expect(editor.state.selection.$from.parent.content.size).toBe(0)
})
