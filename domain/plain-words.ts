import { type Block, type Exchange, type List, type RichText, textOf } from "./rich-text"

/** A rich text as words alone: a blank line between blocks, a dash before each item. Footnotes and pictures are left out. */
export const plainWords = ({ content }: RichText) => content.flatMap(wordsOf).join("\n\n")

function wordsOf(node: Block | Exchange): string[] {
  if (node.type === "exchange") return [textOf(node.content[0]), ...node.content[1].content.flatMap(wordsOf)]
  if (node.type === "bulletList" || node.type === "orderedList") return [itemsOf(node).join("\n")]
  if (node.type === "blockquote") return node.content.map(textOf)
  const words = textOf(node)
  return words === "" ? [] : [words]
}

const itemsOf = (list: List, indent = ""): string[] =>
  list.content.flatMap(item =>
    item.content.flatMap(part =>
      part.type === "paragraph" ? [`${indent}- ${textOf(part)}`] : itemsOf(part, `${indent}  `),
    ),
  )
