/** Whether the words hold the string. The narrowest fields keep its first hundred letters. */
export const holds = (words: string, naughty: string) => spaced(words).includes(spaced(naughty).slice(0, 90))

/** A string, as a finding names it. */
export const short = (naughty: string) => JSON.stringify(naughty.slice(0, 60))

/** Spaces of every kind are one, and what neither HTML nor XML can carry is nothing. */
const spaced = (words: string) =>
  words
    .replace(/\s+/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
    .replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g, "")
    .trim()
