import { mergeAttributes, Node } from "@tiptap/core"
import { exchangeCommands, goToAnswer, removeIfEmpty, returnToQuestion } from "./exchange-commands"

/** A question with its answer. Neither can be without the other, and words do not run from one into the other. */
export const Exchange = Node.create({
  name: "exchange",
  // asked before the line break, which would take Ctrl+Enter too
  priority: 1000,
  group: "exchange",
  content: "question answer",
  isolating: true,
  defining: true,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute("data-id"),
      renderHTML: ({ id }: Record<string, unknown>) => ({ "data-id": id }),
    },
  }),
  parseHTML: () => [{ tag: "section[data-exchange]" }],
  renderHTML: ({ HTMLAttributes }) => [
    "section",
    mergeAttributes(HTMLAttributes, { "data-exchange": "", class: "exchange" }),
    0,
  ],
  addCommands: () => exchangeCommands,
  addKeyboardShortcuts() {
    return {
      Enter: () => goToAnswer(this.editor),
      Backspace: () => removeIfEmpty(this.editor) || returnToQuestion(this.editor),
      "Mod-Enter": () => this.editor.commands.addQuestion(),
      "Alt-Shift-ArrowUp": () => this.editor.commands.moveQuestion(-1),
      "Alt-Shift-ArrowDown": () => this.editor.commands.moveQuestion(1),
    }
  },
})

export const Question = Node.create({
  name: "question",
  content: "inline*",
  defining: true,
  parseHTML: () => [{ tag: "div[data-question]" }],
  renderHTML: () => ["div", { "data-question": "", class: "question-words", dir: "auto" }, 0],
})

export const Answer = Node.create({
  name: "answer",
  content: "block+",
  isolating: true,
  defining: true,
  parseHTML: () => [{ tag: "div[data-answer]" }],
  renderHTML: () => ["div", { "data-answer": "", class: "answer" }, 0],
})
