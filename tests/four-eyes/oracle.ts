import type { Status } from "@/domain/workflow"
import { emptyWords, type Words } from "./words"

/**
 * Follows each piece of a story's texts by hand: who put it there, and whether an approval that stands has covered it.
 * Written without a look at what the product does; it knows neither SQL nor passages.
 */

/** A sentence, a paragraph, a picture, a date or the note on a change; carried on, it stays the same object. */
type Piece = { kind: "words" | "picture" | "date" | "note"; value: string; putBy: ReadonlySet<number> }

export type Saved = {
  author: number
  edition: Edition
  words: Words
  pieces: ReadonlyMap<string, Piece>
  madeFrom?: Saved
}
export type Edition = {
  id: number
  text: Text
  number: number
  status: Status
  head?: Saved
  /** What was approved, by whom and at which turn, as long as that stands. */
  approved?: { saved: Saved; by: number; turn: number }
  hasBeenPublic: boolean
  forcedBy?: number
  owesSecondLook: boolean
}
export type Text = { languageVersionId: number; language: string; editions: Edition[] }
export type Story = {
  id: number
  texts: Text[]
  saves: Saved[]
  firstPut: Map<string, number>
  givenUp: Words[]
  /** Who uploaded which picture. */
  uploaders: ReadonlyMap<string, number>
  turn: number
  arranged: Arrangement[]
}
/** Somebody gave a text another address, or filed the story elsewhere, which is in every text. */
type Arrangement = { by: number; turn: number; text?: Text }

const piecesOf = ({ title, kicker, summary, body, picture, date, note }: Words): Omit<Piece, "putBy">[] => [
  ...[title, kicker, summary, ...body.flat(), ...body.map(sentences => sentences.join(". "))]
    .filter(value => value !== "")
    .map(value => ({ kind: "words" as const, value })),
  ...(picture === null ? [] : [{ kind: "picture" as const, value: String(picture) }]),
  ...(date === "" ? [] : [{ kind: "date" as const, value: date }]),
  ...(note === "" ? [] : [{ kind: "note" as const, value: note }]),
]

/** Words and pictures are the same wherever they stand; a date is only what somebody set in this place. */
const originOf = ({ kind, value }: Pick<Piece, "kind" | "value">) =>
  `${kind === "note" ? "words" : kind} ${value}`

/** What an edition starts from: the words of the one before, without what those told of a change. */
export const wordsOf = ({ head }: Edition, edition?: Edition): Words =>
  head === undefined
    ? emptyWords
    : edition && head.edition !== edition
      ? { ...head.words, note: "" }
      : head.words

export function save(story: Story, edition: Edition, author: number, words: Words) {
  const before = edition.head
  const carried = before && before.edition !== edition ? withoutNote(before.pieces) : before?.pieces
  const pieces = new Map<string, Piece>()
  for (const piece of piecesOf(words)) {
    const key = `${piece.kind} ${piece.value}`
    const origin = originOf(piece)
    if (piece.kind !== "date" && !story.firstPut.has(origin)) story.firstPut.set(origin, author)
    const from = piece.kind === "date" ? author : (story.firstPut.get(origin) ?? author)
    const putBy = new Set([author, from])
    const uploader = piece.kind === "picture" ? story.uploaders.get(piece.value) : undefined
    if (uploader !== undefined) putBy.add(uploader)
    pieces.set(key, carried?.get(key) ?? { ...piece, putBy })
  }
  edition.head = { author, edition, words, pieces, madeFrom: before }
  story.saves.push(edition.head)
}

/** Kept at the desk without becoming the text. It is nothing that the text holds, until somebody brings it in. */
export function giveUp(story: Story, author: number, words: Words) {
  for (const piece of piecesOf(words))
    if (piece.kind !== "date" && !story.firstPut.has(originOf(piece)))
      story.firstPut.set(originOf(piece), author)
  story.givenUp.push(words)
}

const withoutNote = (pieces: ReadonlyMap<string, Piece>) =>
  new Map([...pieces].filter(([, { kind }]) => kind !== "note"))

/** What others have approved: nobody's own approval answers for what they did. */
const approvedByOthers = (texts: readonly Text[], person: number) =>
  texts
    .flatMap(text => text.editions.flatMap(({ approved }) => approved ?? []))
    .filter(({ by }) => by !== person)

function isCovered(story: Story, piece: Piece, person: number) {
  const pieces = approvedByOthers(story.texts, person).flatMap(({ saved }) => [...saved.pieces.values()])
  return piece.kind === "date"
    ? pieces.includes(piece)
    : pieces.some(each => originOf(each) === originOf(piece))
}

/** Has this person arranged the text in a way that nobody else has approved since? */
function hasArranged({ arranged }: Story, { text }: Edition, person: number) {
  const last = Math.max(-1, ...approvedByOthers([text], person).map(({ turn }) => turn))
  return arranged.some(each => each.by === person && each.turn > last && (each.text ?? text) === text)
}

const held = (edition: Edition) => {
  const pieces = edition.head?.pieces ?? new Map<string, Piece>()
  return [...(edition.head?.edition === edition ? pieces : withoutNote(pieces)).values()]
}

/** What the edition holds of a person's that no standing approval of another's covers: reason enough not to let them judge it. */
export const ownIn = (story: Story, edition: Edition, person: number): string[] => [
  ...held(edition)
    .filter(piece => piece.putBy.has(person) && !isCovered(story, piece, person))
    .map(({ kind, value }) => `${kind} ${value}`),
  ...(hasArranged(story, edition, person) ? ["where it stands"] : []),
]

/**
 * May they be kept from judging it? They saved something that it was made from, were first with something in it, uploaded
 * a picture of it, or arranged it.
 */
export function hadPartIn(story: Story, edition: Edition, person: number) {
  const ends = approvedByOthers(story.texts, person).map(({ saved }) => saved)
  for (let saved = edition.head; saved && !ends.includes(saved); saved = saved.madeFrom)
    if (saved.author === person) return true
  if (hasArranged(story, edition, person)) return true
  return [...(edition.head?.pieces.values() ?? [])].some(
    piece =>
      piece.kind !== "date" &&
      (story.firstPut.get(originOf(piece)) === person ||
        (piece.kind === "picture" && story.uploaders.get(piece.value) === person)) &&
      !isCovered(story, piece, person),
  )
}

/** What the next edition of a text begins with. */
export const lastNotDiscarded = ({ editions }: Text) =>
  editions.findLast(({ status }) => status !== "discarded") ?? editions.at(-1)
