import { type Footnote, footnotesOf, isSafeLink, type RichText } from "@/domain/rich-text"
import { DirectedWords } from "./directed-words"

export type FootnoteWords = {
  /** The heading of all of them. */
  footnotes: string
  footnote: (number: number) => string
  backToText: (number: number) => string
}

/** The footnotes of a text, counted from 1 in the order in which they are read. */
export type Notes = { numbers: ReadonlyMap<Footnote, number>; words: FootnoteWords }

export const notesOf = (doc: RichText, words: FootnoteWords): Notes => ({
  numbers: new Map(footnotesOf(doc).map((note, place) => [note, place + 1])),
  words,
})

/** Where a footnote belongs: its number, leading to it. */
export function FootnoteMark({ note, notes }: { note: Footnote; notes: Notes }) {
  const number = notes.numbers.get(note)
  if (number === undefined) return null
  return (
    <sup className="footnote-mark">
      <a
        href={`#note-${number}`}
        id={`noted-${number}`}
        role="doc-noteref"
        aria-label={notes.words.footnote(number)}
      >
        {number}
      </a>
    </sup>
  )
}

/** All footnotes at the foot of the text, each with the way back. */
export function Footnotes({ notes: { numbers, words } }: { notes: Notes }) {
  if (numbers.size === 0) return null
  return (
    <section className="footnotes" role="doc-endnotes" aria-labelledby="footnotes">
      <h2 id="footnotes">{words.footnotes}</h2>
      <ol>
        {[...numbers].map(([note, number]) => (
          <li key={number} id={`note-${number}`} value={number} dir="auto">
            <LinkedWords>{note.attrs.words}</LinkedWords>{" "}
            <a href={`#noted-${number}`} role="doc-backlink" aria-label={words.backToText(number)}>
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A web address among words: of the characters that one may hold, and without the full stop after it. */
const address = /(https?:\/\/(?:[^\s<>"`\\^{|}%]|%[\da-f]{2})*(?:[^\s<>"`\\^{|}%.,;:!?'’”»)\]]|%[\da-f]{2}))/i

/** Plain words whose web addresses are links. */
const LinkedWords = ({ children: words }: { children: string }) =>
  words.split(address).map((part, place) =>
    place % 2 === 1 && isSafeLink(part) ? (
      <a key={part} href={part} dir="ltr">
        {part}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a note has no other order
      <DirectedWords key={place}>{part}</DirectedWords>
    ),
  )
