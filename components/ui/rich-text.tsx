import { type RichText as Doc, type Exchange, exchangesOf } from "@/domain/rich-text"
import { InlineWords } from "./inline-words"
import type { Pictures } from "./picture-address"
import { Blocks } from "./rich-blocks"

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
          <Blocks key={place} nodes={[node]} pictures={pictures} />
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
