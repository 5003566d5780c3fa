import type { Block, Exchange, Inline, List, ListItem, RichText } from "./rich-text.ts"

/** What of a text says nothing: paragraphs, headings, items, quotations without a word, as pasting and Enter leave them. */

/** Spaces and characters that show nothing. */
const blank = /^[\s\p{Cc}\p{Cf}\u2800\u3164]*$/u
export const isBlank = (words: string) => blank.test(words)

export const hasWords = (inlines: readonly Inline[] = []) =>
  inlines.some(node => node.type === "footnote" || (node.type === "text" && !isBlank(node.text)))

export function isEmptyBlock(node: Block | ListItem): boolean {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return !hasWords(node.content)
    case "pullQuote":
      return !hasWords(node.content) && isBlank(node.attrs.attribution)
    case "blockquote":
    case "bulletList":
    case "orderedList":
    case "listItem":
      return node.content.every(isEmptyBlock)
    default:
      return false
  }
}

/** What a question lacks: its words, its answer, or both. */
export function lackOf({
  content: [question, answer],
}: Exchange): "question" | "answer" | "both" | undefined {
  const isAnswered = !answer.content.every(isEmptyBlock)
  if (hasWords(question.content)) return isAnswered ? undefined : "answer"
  return isAnswered ? "question" : "both"
}

/** A text as it is read: without what is empty. The stored one, which was approved, stays as it is. */
export const withoutEmptyBlocks = (doc: RichText): RichText => ({
  ...doc,
  content: doc.content.flatMap<Block | Exchange>(node =>
    node.type === "exchange" ? exchanged(node) : filled([node]),
  ),
})

const filled = (nodes: readonly Block[]): Block[] =>
  nodes.filter(node => !isEmptyBlock(node)).map(filledInside)

function filledInside(node: Block): Block {
  if (node.type === "blockquote")
    return { ...node, content: node.content.filter(part => !isEmptyBlock(part)) }
  return node.type === "bulletList" || node.type === "orderedList" ? filledList(node) : node
}

const filledList = (list: List): List => ({
  ...list,
  content: list.content
    .filter(item => !isEmptyBlock(item))
    .map(item => ({
      ...item,
      content: item.content
        .filter(part => !isEmptyBlock(part))
        .map(part => (part.type === "paragraph" ? part : filledList(part))),
    })),
})

/** One with words on one side only stays, as it was approved: its answer, if it is the empty one, is one empty paragraph. */
function exchanged(node: Exchange): Exchange[] {
  if (lackOf(node) === "both") return []
  const [question, answer] = node.content
  const blocks = filled(answer.content)
  const content: Block[] = blocks.length > 0 ? blocks : [{ type: "paragraph" }]
  return [{ ...node, content: [question, { ...answer, content }] }]
}
