/** How long the smaller parts of a text may be, for its schema and for the desk, where it is said as one types. */

/** A line, or a few, with what it is called and how many characters it holds. */
export type Bounded = { label: string; max: number }

export const personLines = {
  name: { label: "Name", max: 120 },
  role: { label: "Role", max: 160 },
  organisation: { label: "Organisation", max: 160 },
  qualifier: { label: "Told apart by", max: 80 },
  about: { label: "About", max: 600 },
} satisfies Record<string, Bounded>

export const pictureLines = {
  alt: { label: "Description", max: 500 },
  credit: { label: "Credit", max: 200 },
  caption: { label: "Caption", max: 500 },
} satisfies Record<string, Bounded>

export const textLines = {
  saidBy: { label: "Said by", max: 200 },
  footnote: { label: "A footnote", max: 2000 },
  link: { label: "An address", max: 2000 },
} satisfies Record<string, Bounded>

/** The sentence for what is longer. */
export const atMost = ({ label, max }: Bounded) => `${label} may have ${max} characters at most.`

/** Said while it is typed: nothing is cut off. Undefined while it fits. */
export const tooLong = (bounded: Bounded, words: string) =>
  words.trim().length > bounded.max ? atMost(bounded) : undefined

/** Bytes of one field of a text as JSON: about a thousand pages, and more than any reader's browser shows at ease. */
const longestField = 2_000_000
/** Bytes that are taken in at once from a page of the desk, pictures aside. */
export const longestPost = 4_500_000

/** The sentence for a field that is too long to be saved; undefined while it fits. */
export function tooLongToSave(value: unknown) {
  const bytes = new TextEncoder().encode(JSON.stringify(value) ?? "").length
  const inMegabytes = (count: number) => (count / 1_000_000).toFixed(1)
  return bytes > longestField
    ? `This is ${inMegabytes(bytes)} MB long and cannot be saved; ${inMegabytes(longestField)} MB is the most. Shorten it, or make two texts of it.`
    : undefined
}
