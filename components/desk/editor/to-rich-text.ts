import { isEmptyBlock } from "@/domain/empty-blocks"
import type { Block, Exchange, Inline, List, ListItem, Mark, Paragraph, RichText } from "@/domain/rich-text"
import { isSafeLink } from "@/domain/safe-link"
import type { EditorNode } from "./editor-json"

/**
 * The editor's document as it may be stored: exactly the nodes, marks and attributes that domain/rich-text allows.
 * What the editor adds of its own (targets of links, numbers of lists) is left behind, and so is what is empty. A question
 * stays while it waits for its words.
 */
export const toRichText = (doc: EditorNode): RichText => ({
  type: "doc",
  content: children(doc).flatMap<Block | Exchange>(node =>
    node.type === "exchange" ? [exchange(node)] : filled([block(node)]),
  ),
})

const filled = <Node extends Block | ListItem>(nodes: Node[]) => nodes.filter(node => !isEmptyBlock(node))

/** A document that the editor can open: it cannot hold nothing at all. */
export const toEditor = (doc: RichText): EditorNode =>
  doc.content.length > 0 ? (doc as EditorNode) : { type: "doc", content: [{ type: "paragraph" }] }

const children = (node: EditorNode | undefined) => node?.content ?? []
const words = (value: unknown) => (typeof value === "string" ? value : "")

function block(node: EditorNode): Block {
  const { type, attrs = {} } = node
  switch (type) {
    case "paragraph":
      return paragraph(node)
    case "heading":
      return withInlines({ type, attrs: { level: attrs.level === 3 ? 3 : 2 } }, node)
    case "bulletList":
    case "orderedList":
      return list(node, type)
    case "blockquote":
      return { type, content: filled(children(node).map(paragraph)) }
    case "pullQuote":
      return withInlines({ type, attrs: { attribution: words(attrs.attribution) } }, node)
    case "image":
      return {
        type,
        attrs: {
          imageId: Number(attrs.imageId),
          alt: words(attrs.alt),
          caption: words(attrs.caption),
          credit: words(attrs.credit),
        },
      }
    default:
      throw new Error(`The editor made a "${type}", which a text cannot hold.`)
  }
}

function exchange(node: EditorNode): Exchange {
  const [question, answer] = children(node)
  const blocks = filled(children(answer).map(block))
  return {
    type: "exchange",
    attrs: { id: words(node.attrs?.id) },
    content: [
      withInlines({ type: "question" }, question),
      { type: "answer", content: blocks.length > 0 ? blocks : [{ type: "paragraph" }] },
    ],
  }
}

const list = (node: EditorNode, type: List["type"]): List => ({
  type,
  content: filled(
    children(node).map(
      (item): ListItem => ({ type: "listItem", content: children(item).map(part => listPart(part)) }),
    ),
  ),
})

const listPart = (node: EditorNode): Paragraph | List =>
  node.type === "bulletList" || node.type === "orderedList" ? list(node, node.type) : paragraph(node)

const paragraph = (node: EditorNode): Paragraph => withInlines({ type: "paragraph" }, node)

/** An empty node has no `content` at all, as the editor writes it. */
function withInlines<Node extends object>(holder: Node, node: EditorNode | undefined) {
  const content = children(node).flatMap(inline)
  return content.length > 0 ? { ...holder, content } : holder
}

function inline({ type, text, attrs, marks = [] }: EditorNode): Inline[] {
  if (type === "hardBreak") return [{ type }]
  if (type === "footnote") return attrs?.words ? [{ type, attrs: { words: words(attrs.words) } }] : []
  if (type !== "text" || !text) return []
  const kept = marks.flatMap(mark)
  return [kept.length > 0 ? { type, text, marks: kept } : { type, text }]
}

function mark({ type, attrs }: { type: string; attrs?: Record<string, unknown> }): Mark[] {
  if (type === "bold" || type === "italic") return [{ type }]
  const href = words(attrs?.href)
  return type === "link" && isSafeLink(href) ? [{ type, attrs: { href } }] : []
}
