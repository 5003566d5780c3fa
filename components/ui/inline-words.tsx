import { Fragment, type ReactNode } from "react"
import { type Inline, isSafeLink, type Mark } from "@/domain/rich-text"
import { DirectedWords } from "./directed-words"
import { FootnoteMark, type Notes } from "./footnotes"

type Props = { nodes?: readonly Inline[]; notes: Notes }

/** Words with their emphasis, links and footnotes. A link that leads anywhere unusual is only its words. */
export const InlineWords = ({ nodes = [], notes }: Props) =>
  nodes.map((node, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a finished text does not change its order
    <Fragment key={place}>{drawn(node, notes)}</Fragment>
  ))

function drawn(node: Inline, notes: Notes): ReactNode {
  switch (node.type) {
    case "text":
      return (node.marks ?? []).reduce<ReactNode>(marked, <DirectedWords>{node.text}</DirectedWords>)
    case "hardBreak":
      return <br />
    case "footnote":
      return <FootnoteMark note={node} notes={notes} />
    default:
      return null
  }
}

function marked(words: ReactNode, mark: Mark): ReactNode {
  if (mark.type === "bold") return <strong>{words}</strong>
  if (mark.type === "italic") return <em>{words}</em>
  if (mark.type === "link" && isSafeLink(mark.attrs.href)) return <a href={mark.attrs.href}>{words}</a>
  return words
}
