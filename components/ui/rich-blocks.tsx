import type { Block } from "@/domain/rich-text"
import { InlineWords } from "./inline-words"
import { Picture } from "./picture"
import type { PictureFile, Pictures } from "./picture-address"

export const Blocks = ({ nodes, pictures }: { nodes: readonly Block[]; pictures: Pictures }) =>
  nodes.map((node, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a finished text does not change its order
    <BlockNode key={place} node={node} pictures={pictures} />
  ))

function BlockNode({ node, pictures }: { node: Block; pictures: Pictures }) {
  switch (node.type) {
    case "paragraph":
      return (
        <p>
          <InlineWords nodes={node.content} />
        </p>
      )
    case "heading": {
      const Heading = node.attrs.level === 3 ? "h3" : "h2"
      return (
        <Heading>
          <InlineWords nodes={node.content} />
        </Heading>
      )
    }
    case "bulletList":
    case "orderedList":
      return <ListNode node={node} />
    case "blockquote":
      return (
        <blockquote>
          <Blocks nodes={node.content} pictures={pictures} />
        </blockquote>
      )
    case "pullQuote":
      return (
        <figure className="pull-quote">
          <blockquote>
            <p>
              <InlineWords nodes={node.content} />
            </p>
          </blockquote>
          {node.attrs.attribution && <figcaption>{node.attrs.attribution}</figcaption>}
        </figure>
      )
    case "image":
      return <ImageNode {...node.attrs} file={pictures[node.attrs.imageId]} />
    default:
      return null
  }
}

function ListNode({ node }: { node: Extract<Block, { type: "bulletList" | "orderedList" }> }) {
  const List = node.type === "bulletList" ? "ul" : "ol"
  return (
    <List>
      {node.content.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finished text does not change its order
        <li key={place}>
          <Blocks nodes={item.content} pictures={{}} />
        </li>
      ))}
    </List>
  )
}

type ImageProps = { file?: PictureFile; alt: string; caption: string; credit: string }

function ImageNode({ file, alt, caption, credit }: ImageProps) {
  if (!file) return null
  return (
    <figure>
      <Picture {...file} alt={alt} sizes="min(38rem, 100vw - 2.25rem)" />
      {(caption || credit) && <figcaption>{[caption, credit].filter(Boolean).join(" ")}</figcaption>}
    </figure>
  )
}
