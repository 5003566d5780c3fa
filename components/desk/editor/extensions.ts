import { Node } from "@tiptap/core"
import { Placeholder } from "@tiptap/extensions"
import type { Node as DocumentNode } from "@tiptap/pm/model"
import { StarterKit } from "@tiptap/starter-kit"
import { isSafeLink } from "@/domain/safe-link"
import { BesideSelected } from "./beside-selected"
import { Answer, Exchange, Question } from "./exchange"
import { Footnote } from "./footnote"
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
  Footnote,
  ImageNode.configure({ sourceOf }),
  BesideSelected,
  Placeholder.configure({ includeChildren: true, showOnlyCurrent: false, placeholder: whatGoesHere }),
  ...(form === "conversation" ? [Exchange, Question, Answer, QuestionIds] : []),
]

const hints: Record<string, string> = {
  question: "Question",
  pullQuote: "The sentence to lift out",
  paragraph: "Write here",
}

/** The style sheet shows a paragraph's hint only where it is alone. */
const whatGoesHere = ({ node }: { node: DocumentNode }) => hints[node.type.name] ?? ""
