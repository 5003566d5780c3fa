import { type RichText as Doc, exchangesOf } from "@/domain/rich-text"
import { type ExchangeWords, QuestionAndAnswer } from "./exchange"
import { Footnotes, type FootnoteWords, notesOf } from "./footnotes"
import type { Pictures } from "./picture-address"
import { Blocks } from "./rich-blocks"

/** The words around a text that are the reader's language's own. */
export type ReadingWords = ExchangeWords & FootnoteWords

type Props = {
  doc: Doc
  pictures: Pictures
  words: ReadingWords
  /** Where an answer stands alone, to be quoted; undefined where it has no such page. */
  answerAddress?: (id: string) => string
}

/** A text as it is read, on the public page and in the desk's preview. What it does not know it leaves out. */
export function RichText({ doc, pictures, words, answerAddress }: Props) {
  const questions = exchangesOf(doc)
  const apparatus = { pictures, notes: notesOf(doc, words) }
  return (
    <div className="rich-text">
      {doc.content.map((node, place) =>
        node.type === "exchange" ? (
          <QuestionAndAnswer
            key={node.attrs.id}
            node={node}
            number={questions.indexOf(node) + 1}
            apparatus={apparatus}
            words={words}
            address={answerAddress?.(node.attrs.id)}
          />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finished text does not change its order
          <Blocks key={place} nodes={[node]} apparatus={apparatus} />
        ),
      )}
      <Footnotes notes={apparatus.notes} />
    </div>
  )
}
