import type { Slice } from "./letters.ts"

/**
 * The cuts that the pages are set in. They are made from the families of the npm packages, with the weights that our
 * styles use and no others. The licence of the Source families reserves their name for the unchanged fonts, so ours have
 * their own.
 */

type Weight = number | { min: number; max: number }

export type Cut = {
  name: string
  family: string
  source: string
  style: "normal" | "italic"
  /** What the style sheet says. It is the same in a whole family, or browsers would not see one font in its files. */
  weight: Weight
  /** What the file can do, where that is more: Naskh at 600 is lighter than Latin letters (app/styles/arabic.css). */
  drawn?: Weight
  /** Not all slices, for italics: a whole quotation in them is in one of our own languages. */
  slices?: readonly string[]
  /** A few letters and no slice: for words that stand on every page, whatever it is written in. */
  only?: Slice & { features: readonly string[]; range: string }
  /** Drawn larger than the font says, in per cent. */
  size?: number
}

const serif = { family: "Imprimatur Serif", source: "source-serif-4" }
const sans = { family: "Imprimatur Sans", source: "source-sans-3" }
/** The same families in Arabic. Its letters are low, so they are drawn larger to be read as easily beside Latin ones. */
const naskh = { family: serif.family, source: "noto-naskh-arabic", size: 112 }
const arabicSans = { family: sans.family, source: "noto-sans-arabic", size: 106 }
const arabic = { slices: ["arabic"] } as const

/** Languages' names in other scripts than a page's own, of which every page has some: a file of a few letters each. */
const names = { family: "Imprimatur Names", drawn: 400 } as const
export const russianName = "Русский"
export const arabicName = "العربية"
const lettersOf = (word: string) => [...new Set(word)]

/** Every page needs upright letters in both weights, but italics mostly in one, so each of these has its own file. */
const upright = { style: "normal", weight: { min: 400, max: 600 } } as const
const italic = {
  style: "italic",
  slices: ["first", "signs", "western", "turkish", "eastern", "latin", "russian"],
} as const

export const cuts: Cut[] = [
  { name: "serif", ...serif, ...upright },
  { name: "serif-italic", ...serif, ...italic, weight: 400 },
  { name: "serif-bold-italic", ...serif, ...italic, weight: 600 },
  { name: "sans", ...sans, ...upright },
  { name: "naskh", ...naskh, ...upright, ...arabic, drawn: { min: 400, max: 700 } },
  { name: "arabic-sans", ...arabicSans, ...upright, ...arabic },
  {
    name: "names",
    ...sans,
    ...names,
    ...upright,
    only: {
      name: "russian",
      from: "cyrillic",
      letters: lettersOf(russianName),
      features: [],
      range: "U+4??",
    },
  },
  {
    name: "names",
    ...arabicSans,
    size: undefined, // it stands alone
    ...names,
    ...upright,
    only: {
      name: "arabic",
      from: "arabic",
      letters: lettersOf(arabicName),
      features: ["ccmp", "init", "medi", "fina"], // letters are first taken apart into strokes and dots
      range: "U+6??",
    },
  },
]
