import type { Block } from "@/domain/rich-text"
import type { Notes } from "./footnotes"
import { InlineWords } from "./inline-words"
import { Picture } from "./picture"
import type { PictureFile, Pictures } from "./picture-address"

/** What a text refers to: the files of its pictures, and its footnotes. */
export type Apparatus = { pictures: Pictures; notes: Notes }

export const Blocks = ({ nodes, apparatus }: { nodes: readonly Block[]; apparatus: Apparatus }) =>
  nodes.map((node, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a finished text does not change its order
    <BlockNode key={place} node={node} apparatus={apparatus} />
  ))

function BlockNode({ node, apparatus }: { node: Block; apparatus: Apparatus }) {
  switch (node.type) {
    case "paragraph":
      return !node.content ? null : (
        <p>
          <InlineWords nodes={node.content} notes={apparatus.notes} />
        </p>
      )
    case "heading": {
      const Heading = node.attrs.level === 3 ? "h3" : "h2"
      return (
        <Heading>
          <InlineWords nodes={node.content} notes={apparatus.notes} />
        </Heading>
      )
    }
    case "bulletList":
    case "orderedList":
      return <ListNode node={node} apparatus={apparatus} />
    case "blockquote":
      return (
        <blockquote>
          <Blocks nodes={node.content} apparatus={apparatus} />
        </blockquote>
      )
    case "pullQuote":
      return (
        <figure className="pull-quote">
          <blockquote>
            <p>
              <InlineWords nodes={node.content} notes={apparatus.notes} />
            </p>
          </blockquote>
          {node.attrs.attribution && <figcaption>{node.attrs.attribution}</figcaption>}
        </figure>
      )
    case "image":
      return <ImageNode {...node.attrs} file={apparatus.pictures[node.attrs.imageId]} />
    default:
      return null
  }
}

type ListProps = { node: Extract<Block, { type: "bulletList" | "orderedList" }>; apparatus: Apparatus }

function ListNode({ node, apparatus }: ListProps) {
  const List = node.type === "bulletList" ? "ul" : "ol"
  return (
    <List>
      {node.content.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finished text does not change its order
        <li key={place}>
          <Blocks nodes={item.content} apparatus={apparatus} />
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
