import type { Editor } from "@tiptap/core"
import type { TextForm } from "./extensions"

export type Tool = {
  label: string
  keys?: string
  look?: string
  isActive?: (editor: Editor) => boolean
  can: (editor: Editor) => boolean
  run?: (editor: Editor) => void
  /** Opens a dialog first. */
  asks?: "link" | "picture" | "footnote"
}

const focused = (editor: Editor) => editor.chain().focus()

/** The paragraphs' own buttons have nothing to do in a question. */
const outsideQuestion = (editor: Editor) => !editor.isActive("question") && !editor.isActive("image")
const onWords = (editor: Editor) => !editor.isActive("image")

const question: Tool = {
  label: "Add question",
  keys: "Control+Enter",
  look: "font-semibold text-accent",
  can: () => true,
  run: editor => focused(editor).addQuestion().run(),
}

const tools: Tool[] = [
  {
    label: "Bold",
    keys: "Control+B",
    look: "font-bold",
    isActive: editor => editor.isActive("bold"),
    can: onWords,
    run: editor => focused(editor).toggleBold().run(),
  },
  {
    label: "Italic",
    keys: "Control+I",
    look: "italic",
    isActive: editor => editor.isActive("italic"),
    can: onWords,
    run: editor => focused(editor).toggleItalic().run(),
  },
  { label: "Link", isActive: editor => editor.isActive("link"), can: onWords, asks: "link" },
  { label: "Footnote", isActive: editor => editor.isActive("footnote"), can: onWords, asks: "footnote" },
  {
    label: "Heading",
    keys: "Control+Alt+2",
    isActive: editor => editor.isActive("heading", { level: 2 }),
    can: outsideQuestion,
    run: editor => focused(editor).toggleHeading({ level: 2 }).run(),
  },
  {
    label: "Subheading",
    keys: "Control+Alt+3",
    isActive: editor => editor.isActive("heading", { level: 3 }),
    can: outsideQuestion,
    run: editor => focused(editor).toggleHeading({ level: 3 }).run(),
  },
  {
    label: "List",
    keys: "Control+Shift+8",
    isActive: editor => editor.isActive("bulletList"),
    can: outsideQuestion,
    run: editor => focused(editor).toggleBulletList().run(),
  },
  {
    label: "Numbered list",
    keys: "Control+Shift+7",
    isActive: editor => editor.isActive("orderedList"),
    can: outsideQuestion,
    run: editor => focused(editor).toggleOrderedList().run(),
  },
  {
    label: "Quotation",
    isActive: editor => editor.isActive("blockquote"),
    can: outsideQuestion,
    run: editor => focused(editor).toggleWrap("blockquote").run(),
  },
  {
    label: "Pull quote",
    isActive: editor => editor.isActive("pullQuote"),
    can: outsideQuestion,
    run: editor => focused(editor).toggleNode("pullQuote", "paragraph").run(),
  },
  { label: "Picture", can: editor => !editor.isActive("question"), asks: "picture" },
  {
    label: "Undo",
    keys: "Control+Z",
    can: editor => editor.can().undo(),
    run: editor => focused(editor).undo().run(),
  },
  {
    label: "Redo",
    keys: "Control+Shift+Z",
    can: editor => editor.can().redo(),
    run: editor => focused(editor).redo().run(),
  },
]

const withQuestions = [question, ...tools]

export const toolsFor = (form: TextForm) => (form === "conversation" ? withQuestions : tools)
