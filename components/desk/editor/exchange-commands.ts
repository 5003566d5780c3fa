import type { Editor } from "@tiptap/core"
import type { Node, ResolvedPos } from "@tiptap/pm/model"
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state"
import { newQuestionId } from "./question-ids"

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    exchange: {
      addQuestion: () => ReturnType
      /** Past its neighbour above (-1) or below (1). */
      moveQuestion: (by: -1 | 1) => ReturnType
      removeQuestion: () => ReturnType
    }
  }
}

type Context = { state: EditorState; tr: Transaction; dispatch?: unknown }

export const exchangeCommands = {
  addQuestion:
    () =>
    ({ state, tr, dispatch }: Context) => {
      const { exchange, question, answer, paragraph } = state.schema.nodes
      if (!exchange || !question || !answer || !paragraph) return false
      const added = exchange.create({ id: newQuestionId() }, [
        question.create(),
        answer.create(null, paragraph.create()),
      ])
      if (!dispatch) return true
      const { $to } = state.selection
      const index = $to.depth > 0 ? $to.index(0) : $to.indexAfter(0) - 1
      const top = state.doc.maybeChild(index)
      const start = top ? startOf(state.doc, index) : 0
      const replaces = top?.type === paragraph && top.content.size === 0
      const at = replaces || !top ? start : start + top.nodeSize
      tr.replaceWith(at, replaces ? at + 2 : at, added)
      tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView()
      return true
    },
  moveQuestion:
    (by: -1 | 1) =>
    ({ state, tr, dispatch }: Context) => {
      const found = exchangeAt(state.selection.$from)
      const neighbour = found && state.doc.maybeChild(found.index + by)
      if (!found || !neighbour) return false
      if (!dispatch) return true
      const offset = state.selection.head - found.start
      const to = by < 0 ? found.start - neighbour.nodeSize : found.start + neighbour.nodeSize
      tr.delete(found.start, found.start + found.node.nodeSize).insert(to, found.node)
      tr.setSelection(TextSelection.near(tr.doc.resolve(to + offset))).scrollIntoView()
      return true
    },
  removeQuestion:
    () =>
    ({ state, tr, dispatch }: Context) => {
      const found = exchangeAt(state.selection.$from)
      if (!found) return false
      if (!dispatch) return true
      const { paragraph } = state.schema.nodes
      const end = found.start + found.node.nodeSize
      if (state.doc.childCount === 1 && paragraph) tr.replaceWith(found.start, end, paragraph.create())
      else tr.delete(found.start, end)
      tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(found.start, tr.doc.content.size)), -1))
      tr.scrollIntoView()
      return true
    },
}

/** The question with its answer in which a position lies. They stand at the top of the document only. */
export function exchangeAt($from: ResolvedPos): { node: Node; index: number; start: number } | undefined {
  if ($from.depth === 0) return undefined
  const node = $from.node(1)
  return node.type.name === "exchange" ? { node, index: $from.index(0), start: $from.before(1) } : undefined
}

const startOf = (doc: Node, index: number) => {
  let start = 0
  for (let place = 0; place < index; place++) start += doc.child(place).nodeSize
  return start
}

/** Enter in a question goes on to its answer. */
export function goToAnswer({ state, view }: Editor) {
  const { $from, $to } = state.selection
  if ($from.parent.type.name !== "question" || $to.parent !== $from.parent) return false
  const answer = TextSelection.near(state.doc.resolve($from.after() + 1))
  view.dispatch(state.tr.setSelection(answer).scrollIntoView())
  return true
}

/** Backspace at the beginning of an answer goes back to its question. */
export function returnToQuestion({ state, view }: Editor) {
  const { $from, empty } = state.selection
  const found = exchangeAt($from)
  const question = found?.node.firstChild
  if (!empty || !found || !question) return false
  const endOfQuestion = found.start + 1 + question.nodeSize - 1
  const startsAnswer = $from.pos === endOfQuestion + 3 && $from.parentOffset === 0
  if (!startsAnswer) return false
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, endOfQuestion)).scrollIntoView())
  return true
}

/** Backspace in a question that has no word, with an answer that has none, removes both. */
export function removeIfEmpty(editor: Editor) {
  const { $from } = editor.state.selection
  const found = exchangeAt($from)
  const isBare = found?.node.textContent === "" && found.node.lastChild?.childCount === 1
  return $from.parent.type.name === "question" && isBare ? editor.commands.removeQuestion() : false
}
