import { Extension } from "@tiptap/core"
import type { Slice } from "@tiptap/pm/model"
import {
  type EditorState,
  NodeSelection,
  Plugin,
  Selection,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"

/**
 * What is typed or pasted while a picture, a footnote or a whole block is selected goes beside it. To the library the
 * selected thing is a selection like any other, which the next letter takes the place of; to people it is what they
 * clicked on last. Backspace, Delete and cutting still remove it.
 */
export const BesideSelected = Extension.create({
  name: "besideSelected",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput(view, _from, _to, text) {
          const tr = stepBeside(view.state)
          if (!tr) return false
          view.dispatch(tr.insertText(text).scrollIntoView())
          return true
        },
        handleKeyDown(view, event) {
          // the letter itself comes later, through a composition
          if (event.key === "Process" || event.key === "Dead" || event.keyCode === 229) goBeside(view)
          return false
        },
        handleDOMEvents: {
          compositionstart(view) {
            goBeside(view)
            return false
          },
        },
        handlePaste(view, _event, slice) {
          const tr = stepBeside(view.state)
          if (!tr || slice.size === 0) return false
          view.dispatch(
            pasteInto(tr, slice).scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"),
          )
          return true
        },
      },
    }),
  ],
})

function goBeside(view: EditorView) {
  const tr = stepBeside(view.state)
  if (tr) view.dispatch(tr)
}

/** A step to where words go beside what is selected; undefined where nothing is selected as a whole. */
export function stepBeside({ selection, schema, tr }: EditorState): Transaction | undefined {
  if (!(selection instanceof NodeSelection)) return undefined
  const { node, $to, to } = selection
  if (node.isInline) return tr.setSelection(TextSelection.create(tr.doc, to))
  const { paragraph } = schema.nodes
  const place = $to.index()
  if (paragraph && $to.parent.canReplaceWith(place, place, paragraph)) {
    tr.insert(to, paragraph.create())
    return tr.setSelection(TextSelection.create(tr.doc, to + 1))
  }
  return tr.setSelection(Selection.near(tr.doc.resolve(to), 1)) // an answer, a list's item: the words behind it
}

/** The library's own way to paste, which keeps an open paragraph open. */
function pasteInto(tr: Transaction, slice: Slice) {
  const only = slice.openStart === 0 && slice.openEnd === 0 && slice.content.childCount === 1
  const node = only ? slice.content.firstChild : null
  return node ? tr.replaceSelectionWith(node) : tr.replaceSelection(slice)
}
