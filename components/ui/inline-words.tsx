import { Fragment, type ReactNode } from "react"
import { type Inline, isSafeLink, type Mark } from "@/domain/rich-text"

/** Words with their emphasis and links. A link that leads anywhere unusual is only its words. */
export const InlineWords = ({ nodes = [] }: { nodes?: readonly Inline[] }) =>
  nodes.map((node, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a finished text does not change its order
    <Fragment key={place}>
      {node.type === "hardBreak" ? <br /> : (node.marks ?? []).reduce<ReactNode>(marked, node.text)}
    </Fragment>
  ))

function marked(words: ReactNode, mark: Mark): ReactNode {
  if (mark.type === "bold") return <strong>{words}</strong>
  if (mark.type === "italic") return <em>{words}</em>
  if (mark.type === "link" && isSafeLink(mark.attrs.href)) return <a href={mark.attrs.href}>{words}</a>
  return words
}
