import type { Editor } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import type { EditorState } from "@tiptap/pm/state"
import { differences } from "@/domain/merge/match"
import type { RichText } from "@/domain/rich-text"
import { toEditor } from "./to-rich-text"

/**
 * Puts a text that came from elsewhere into the editor. Only blocks that differ are replaced, so that the cursor and
 * what is typed around it stay. It is no step of this person's, and Undo goes back no further than to it: the inverse of
 * an older step of theirs may span words that came in between, and would take them out without a word.
 */
export function takeOver(editor: Editor, text: RichText) {
  const { state, view } = editor
  const next = state.schema.nodeFromJSON(toEditor(text))
  const words = (node: Node) => JSON.stringify(node.toJSON())
  const hunks = differences(state.doc.children.map(words), next.children.map(words))
    .map(hunk => withoutWaiting(state.doc, hunk))
    .filter(({ buffer1, buffer2 }) => buffer1[1] + buffer2[1] > 0)
  if (hunks.length === 0) return
  view.updateState(withoutHistory(state))
  const { tr } = editor.state
  for (const { buffer1, buffer2 } of hunks.toReversed()) {
    const [from, to] = [startOf(state.doc, buffer1[0]), startOf(state.doc, buffer1[0] + buffer1[1])]
    replace(tr, { from, to }, next.children.slice(buffer2[0], buffer2[0] + buffer2[1]))
  }
  if (tr.docChanged) view.dispatch(tr.setMeta("addToHistory", false).setMeta("preventUpdate", true))
}

type Hunk = { buffer1: [start: number, length: number]; buffer2: [start: number, length: number] }

/** No text holds an empty paragraph, but somebody may be about to write in it: at the edge of what changes it stays. */
function withoutWaiting(doc: Node, { buffer1: [start, length], buffer2 }: Hunk): Hunk {
  let [from, to] = [start, start + length]
  while (to - from > buffer2[1] && isWaiting(doc.child(from))) from++
  while (to - from > buffer2[1] && isWaiting(doc.child(to - 1))) to--
  return { buffer1: [from, to - from], buffer2 }
}

const isWaiting = (node: Node) => node.isTextblock && node.content.size === 0

/** The same state with nothing to undo or redo: the plugin is taken out, and put in again as a new one. */
function withoutHistory(state: EditorState) {
  const { plugins } = state
  const others = plugins.filter(({ spec }) => !(spec.config && "newGroupDelay" in spec.config))
  return state.reconfigure({ plugins: others }).reconfigure({ plugins })
}

const startOf = (doc: Node, index: number) =>
  doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)

type Range = { from: number; to: number }

/** Of a block that stays the same sort only the words that differ, so that a cursor beside them stays. */
function replace(tr: Editor["state"]["tr"], { from, to }: Range, nodes: Node[]) {
  const [before, after] = [tr.doc.nodeAt(from), nodes[0]]
  const isOne = nodes.length === 1 && before !== null && from + before.nodeSize === to
  if (!isOne || !after || !before.isTextblock || !before.sameMarkup(after))
    return tr.replaceWith(from, to, nodes)
  const start = before.content.findDiffStart(after.content)
  const end = before.content.findDiffEnd(after.content)
  if (start === null || !end) return tr
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  return tr.replace(from + 1 + start, from + 1 + end.a + overlap, after.slice(start, end.b + overlap))
}
