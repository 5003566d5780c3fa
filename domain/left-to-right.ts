/**
 * What reads from left to right wherever it stands: web and e-mail addresses, DOIs, and telephone numbers with their
 * country. Among words that read from right to left, their full stops, slashes and groups of digits would change places.
 */
const leftToRight =
  /((?:https?:\/\/|www\.|\b10\.\d{4,9}\/)\S*[^\s.,;:!?'’”»)\]،؛؟]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\+|\b00)\d[\d\s().-]{5,}\d)/

const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** The words in parts, of which each second one reads from left to right; in one part where all of them do. */
export const directedParts = (words: string): string[] =>
  rightToLeftLetter.test(words) || words.replace(leftToRight, "").trim() === ""
    ? words.split(new RegExp(leftToRight, "g"))
    : [words]
