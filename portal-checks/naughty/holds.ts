/** Whether the words hold the string, whole. */
export const holds = (words: string, naughty: string) => spaced(words).includes(spaced(naughty))

/** A string, as a finding names it. */
export const short = (naughty: string) => JSON.stringify(naughty.slice(0, 60))

/** The fields of a text, of those that are meant, whose marked string is not among the words. */
export const lostFrom = (words: string, marked: Record<string, string>, isMeant = (_field: string) => true) =>
  Object.entries(marked).flatMap(([field, value]) => (isMeant(field) && !holds(words, value) ? [field] : []))

/** Spaces of every kind are one, and what neither HTML nor XML can carry is nothing. */
const spaced = (words: string) =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
    .replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/\s+/g, " ")
    .trim()
