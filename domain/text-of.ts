/** Apart from the schema of formatted texts, so that a browser can have it without the library that checks. */

export type Branch = { type?: string; text?: string; content?: readonly unknown[] }

export const childrenOf = (node: Branch) => (node.content ?? []) as Branch[]
const isInline = ({ type }: Branch) => type === "text" || type === "hardBreak" || type === "footnote"

/** The words of a node and all below it, blocks parted by a space. Footnotes are beside the text. */
export function textOf(node: Branch): string {
  if (node.text !== undefined) return node.text
  if (node.type === "hardBreak") return " "
  const parts = childrenOf(node).map(textOf)
  return parts.filter(part => part !== "").join(childrenOf(node).some(isInline) ? "" : " ")
}
