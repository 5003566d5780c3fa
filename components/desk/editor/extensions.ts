import { Node } from "@tiptap/core"
import { Placeholder } from "@tiptap/extensions"
import type { Node as DocumentNode } from "@tiptap/pm/model"
import { StarterKit } from "@tiptap/starter-kit"
import { isSafeLink } from "@/domain/safe-link"
import { Answer, Exchange, Question } from "./exchange"
import { ImageNode } from "./image-node"
import { ListItem } from "./list-item"
import { PullQuote } from "./pull-quote"
import { QuestionIds } from "./question-ids"
import { Quotation } from "./quotation"

export type TextForm = "plainText" | "conversation"

/** The editor knows the nodes and marks that a text may hold, and no others. `sourceOf` finds a picture's file. */
export const extensionsFor = (form: TextForm, sourceOf: (imageId: number) => string = () => "") => [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    link: {
      autolink: false,
      openOnClick: false,
      defaultProtocol: "https",
      isAllowedUri: isSafeLink,
      HTMLAttributes: { target: null, rel: null, class: null },
    },
    document: false,
    blockquote: false,
    listItem: false,
    strike: false,
    underline: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    trailingNode: false,
  }),
  Node.create({
    name: "doc",
    topNode: true,
    content: form === "conversation" ? "(block | exchange)+" : "block+",
  }),
  ListItem,
  PullQuote,
  Quotation,
  ImageNode.configure({ sourceOf }),
  Placeholder.configure({ includeChildren: true, showOnlyCurrent: false, placeholder: whatGoesHere }),
  ...(form === "conversation" ? [Exchange, Question, Answer, QuestionIds] : []),
]

type Place = {
  node: { type: { name: string } }
  pos: number
  editor: { state: { doc: DocumentNode } }
}

function whatGoesHere({ node, pos, editor: { state } }: Place) {
  if (node.type.name === "question") return "Question"
  if (node.type.name === "pullQuote") return "The sentence to lift out"
  if (node.type.name !== "paragraph") return ""
  const { parent } = state.doc.resolve(pos)
  const waits = parent.type.name === "answer" ? "Answer" : parent === state.doc && "Write here"
  return waits && parent.childCount === 1 ? waits : ""
}
