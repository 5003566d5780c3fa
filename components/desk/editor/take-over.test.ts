import { getSchema } from "@tiptap/core"
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state"
import { expect, test } from "vitest"
import type { RichText } from "@/domain/rich-text"
import { extensionsFor } from "./extensions"
import { takeOver } from "./take-over"

const schema = getSchema(extensionsFor("plainText"))
const p = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] })
const doc = (...content: object[]) => ({ type: "doc", content }) as RichText

/** An editor as far as this needs one, with the cursor at `cursor`. */
function editorWith(text: RichText, cursor: number) {
  const content = schema.nodeFromJSON(text)
  let state = EditorState.create({ doc: content, selection: TextSelection.create(content, cursor) })
  const metas: unknown[] = []
  const view = {
    dispatch(tr: Transaction) {
      metas.push(tr.getMeta("addToHistory"), tr.getMeta("preventUpdate"))
      state = state.apply(tr)
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
