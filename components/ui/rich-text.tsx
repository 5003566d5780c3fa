import { type Block, type Exchange, exchangesOf, type RichText as Doc } from "@/domain/rich-text"
import { InlineWords } from "./inline-words"
import { Picture } from "./picture"
import type { PictureFile } from "./picture-address"

/** The files of pictures by their id. */
export type Pictures = Record<number, PictureFile>

type Props = {
  doc: Doc
  pictures: Pictures
  /** The name of the link that a question's number is. */
  linkToQuestion: (number: number) => string
}

/** A text as it is read, on the public page and in the desk's preview. What it does not know it leaves out. */
export function RichText({ doc, pictures, linkToQuestion }: Props) {
  const questions = exchangesOf(doc)
  return (
    <div className="rich-text" dir="auto">
      {doc.content.map((node, place) =>
        node.type === "exchange" ? (
          <QuestionAndAnswer
            key={node.attrs.id}
            node={node}
            number={questions.indexOf(node) + 1}
            pictures={pictures}
            linkToQuestion={linkToQuestion}
          />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finished text does not change its order
          <BlockNode key={place} node={node} pictures={pictures} />
        ),
      )}
    </div>
  )
}

type ExchangeProps = Omit<Props, "doc"> & { node: Exchange; number: number }

function QuestionAndAnswer({ node, number, pictures, linkToQuestion }: ExchangeProps) {
  const [question, answer] = node.content
  return (
    <section id={node.attrs.id} className="exchange">
      <div className="question">
        <a href={`#${node.attrs.id}`} aria-label={linkToQuestion(number)}>
          {number}
        </a>
        <h2 dir="auto">
          <InlineWords nodes={question.content} />
        </h2>
      </div>
      <Blocks nodes={answer.content} pictures={pictures} />
    </section>
  )
}

const Blocks = ({ nodes, pictures }: { nodes: readonly Block[]; pictures: Pictures }) =>
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
      <Picture {...file} alt={alt} sizes="(min-width: 48rem) 38rem, 100vw" />
      {(caption || credit) && <figcaption>{[caption, credit].filter(Boolean).join(" ")}</figcaption>}
    </figure>
  )
}
