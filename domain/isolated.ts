import { type Locale, locales } from "./locales.ts"

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

/**
 * Words for a sentence in this language. Where they read in the other direction, they stand between U+2068 and U+2069: so
 * they neither turn the sentence around, nor do "C++" and brackets lose what stands at their end.
 */
export function isolated(words: string, language: Locale): string {
  const [letter] = words.match(/\p{L}/u) ?? []
  const own = letter && rightToLeft.test(letter) ? "rtl" : "ltr"
  return letter && own !== locales[language].direction ? `\u2068${words}\u2069` : words
}
