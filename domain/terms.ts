/** What texts are filed under, and the first part of its public addresses after the language. */
export const termKinds = {
  region: "regions",
  country: "countries",
  topic: "topics",
  series: "series",
  person: "people",
} as const
export type TermKind = keyof typeof termKinds
/** A person is known by the texts alone; all other terms are there before a text is filed under them. */
export type FiledTerm = Exclude<TermKind, "person">

export const termNames = Object.keys(termKinds) as [TermKind, ...TermKind[]]

export const filedTerms = termNames.filter((name): name is FiledTerm => name !== "person") as [
  FiledTerm,
  ...FiledTerm[],
]
/** What an editorial house makes up for itself; regions and countries are given. */
export const addableTerms = ["topic", "series"] as const
export type AddableTerm = (typeof addableTerms)[number]
/** What has no bound, so that a page does not list it: by the names of the fields in which stories are filed under it. */
export const longLists = ["topics", "series"] as const
export type LongList = (typeof longLists)[number]
export const isAddable = (kind: TermKind): kind is AddableTerm => addableTerms.some(each => each === kind)
