import type { Exchange } from "@/domain/rich-text"
import { InlineWords } from "./inline-words"
import { type Apparatus, Blocks } from "./rich-blocks"

export type ExchangeWords = {
  /** The name of the link that a question's number is. */
  linkToQuestion: (number: number) => string
  quoteAnswer: string
  /** The same, of which answer, for who cannot see where the link stands. */
  quoteAnswerTo: (number: number) => string
}

type Props = {
  node: Exchange
  number: number
  apparatus: Apparatus
  words: ExchangeWords
  /** The page on which the answer stands alone. */
  address?: string
}

/** A question with its number, which is the link to it, and its answer. */
export function QuestionAndAnswer({ node, number, apparatus, words, address }: Props) {
  const [question, answer] = node.content
  return (
    <section id={node.attrs.id} className="exchange">
      <div className="question">
        <a href={`#${node.attrs.id}`} aria-label={words.linkToQuestion(number)}>
          {number}
        </a>
        <h2>
          <InlineWords nodes={question.content} notes={apparatus.notes} />
        </h2>
      </div>
      <Blocks nodes={answer.content} apparatus={apparatus} />
      {address && (
        <p className="quote-answer">
          <a href={address} aria-label={words.quoteAnswerTo(number)}>
            {words.quoteAnswer}
          </a>
        </p>
      )}
    </section>
  )
}
