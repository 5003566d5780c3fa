import { mostNestedLists } from "./document-bounds.ts"
import type { Block, Exchange, List, ListItem, Paragraph, RichText } from "./rich-text.ts"
import { type Branch, childrenOf } from "./text-of.ts"

/**
 * A stored text as it can be read and drawn. One from before there were bounds may have lists so deep in one another that
 * drawing it would break off; their words then stand as items of the deepest list that is drawn. Any other is as it was.
 */
export const withinBounds = (doc: RichText): RichText =>
  isDeep(doc) ? { ...doc, content: doc.content.map(levelled) } : doc

/** The same for what holds a text. */
export const readable = <Content extends { body?: RichText }>(content: Content): Content =>
  content.body ? { ...content, body: withinBounds(content.body) } : content

const isList = (node: { type?: string }): node is List =>
  node.type === "bulletList" || node.type === "orderedList"

function isDeep(doc: RichText) {
  const open = doc.content.map(node => ({ node: node as Branch, lists: 0 }))
  for (let next = open.pop(); next; next = open.pop()) {
    const lists = next.lists + (isList(next.node) ? 1 : 0)
    if (lists > mostNestedLists) return true
    for (const node of childrenOf(next.node)) open.push({ node, lists })
  }
  return false
}

function levelled(node: Block | Exchange): Block | Exchange {
  if (node.type !== "exchange") return levelledBlock(node)
  const [question, answer] = node.content
  return { ...node, content: [question, { ...answer, content: answer.content.map(levelledBlock) }] }
}

const levelledBlock = (node: Block): Block => (isList(node) ? levelledList(node) : node)

const levelledList = (list: List, level = 1): List => ({
  ...list,
  content: list.content.flatMap(item =>
    level < mostNestedLists
      ? [
          {
            ...item,
            content: item.content.map(part => (isList(part) ? levelledList(part, level + 1) : part)),
          },
        ]
      : paragraphsBelow(item).map((paragraph): ListItem => ({ type: "listItem", content: [paragraph] })),
  ),
})

function paragraphsBelow(item: ListItem): Paragraph[] {
  const found: Paragraph[] = []
  const open: (Paragraph | List | ListItem)[] = [item]
  for (let next = open.pop(); next; next = open.pop())
    if (next.type === "paragraph") found.push(next)
    else open.push(...(next.content as (Paragraph | List | ListItem)[]).toReversed())
  return found
}
