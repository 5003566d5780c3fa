import type { randomFrom } from "@/bench/random"
import { small } from "@/tests/factories"

/** What a walk's texts say: sentences that are like no other, so that each can be followed. A paragraph is some of them. */
export type Words = {
  title: string
  kicker: string
  summary: string
  body: string[][]
  picture: number | null
  date: string
  note: string
}

export type Random = ReturnType<typeof randomFrom>

let count = 0
/** A sentence that nobody has written yet. */
export const sentence = (random: Random) =>
  `Bee ${(++count).toString(36)} of hive ${Math.floor(random.between(1e6, 1e9)).toString(36)} brings honey`

export const emptyWords: Words = {
  title: "",
  kicker: "",
  summary: "",
  body: [],
  picture: null,
  date: "",
  note: "",
}

/** As the desk would save them. */
export const contentOf = ({ title, kicker, summary, body, picture, date, note }: Words, random: Random) => ({
  kicker,
  title,
  summary,
  leadImage: picture === null ? null : { imageId: picture, alt: "Bees", caption: "", credit: "" },
  body: { type: "doc", content: body.map(sentences => paragraph(`${sentences.join(". ")}.`, random)) },
  changeNote: note === "" ? small.changeNote : { isSmall: false, words: note },
  originallyPublishedOn: date,
})

/** Now and then a word of it is bold. */
function paragraph(words: string, random: Random) {
  const text = (run: string, ...marks: string[]) => ({
    type: "text",
    text: run,
    marks: marks.map(type => ({ type })),
  })
  const cut = Math.floor(random.between(1, words.length - 1))
  const runs =
    random.between(0, 1) < 0.3 ? [text(words.slice(0, cut)), text(words.slice(cut), "bold")] : [text(words)]
  return { type: "paragraph", content: runs }
}

/** What somebody makes of a text: a word of their own here and there, something left out, something of another text. */
export function edited(words: Words, others: readonly Words[], random: Random): Words {
  let edit = words
  const times = Math.floor(random.between(1, 4))
  for (let time = 0; time < times; time++) edit = random.pick(edits)(edit, random.pick(others), random)
  return edit.body.length === 0 ? { ...edit, body: [[sentence(random)]] } : edit
}

type Edit = (words: Words, other: Words, random: Random) => Words

const edits: Edit[] = [
  (words, _, random) => ({ ...words, title: sentence(random) }),
  (words, _, random) => ({ ...words, summary: sentence(random) }),
  (words, _, random) => ({ ...words, kicker: random.between(0, 1) < 0.5 ? "" : sentence(random) }),
  (words, _, random) => ({ ...words, body: [...words.body, [sentence(random)]] }),
  (words, _, random) => ({ ...words, body: [[sentence(random), sentence(random)], ...words.body] }),
  (words, _, random) => ({ ...words, body: words.body.filter(() => random.between(0, 1) < 0.6) }),
  (words, _, random) => ({ ...words, picture: random.pick([null, 1, 2, 3, 4, 5, 6]) }),
  (words, _, random) => ({
    ...words,
    date: `20${Math.floor(random.between(10, 25))}-0${Math.floor(random.between(1, 9))}-1${Math.floor(random.between(0, 9))}`,
  }),
  (words, _, random) => ({ ...words, note: sentence(random) }),
  // carried by hand: a sentence into a paragraph of one's own, a paragraph, a line, a picture, the whole text
  (words, other, random) => ({
    ...words,
    body: [...words.body, [sentence(random), ...random.pick([[], ...other.body]).slice(0, 1)]],
  }),
  (words, other, random) => ({
    ...words,
    body: [...words.body, ...other.body.filter(() => random.between(0, 1) < 0.7)],
  }),
  (words, other) => ({ ...words, title: other.title, summary: other.summary }),
  (words, other) => ({ ...words, picture: other.picture }),
  (_, other) => other,
]
