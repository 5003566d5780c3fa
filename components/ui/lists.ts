import { type Locale, locales } from "@/domain/locales"

/** Words in a row, as each language writes them. */

type Part<Item> = { item: Item } | { between: string }

/** "a, b and c", as parts, so that each item may be drawn as anything. */
export function listInParts<Item>(items: Item[], locale: Locale): Part<Item>[] {
  const left = [...items]
  return new Intl.ListFormat(locales[locale].tag, { type: "conjunction" })
    .formatToParts(items.map(() => "·"))
    .map(({ type, value }) => (type === "element" ? { item: left.shift() as Item } : { between: value }))
}

/** "a, b and c" */
export const listInWords = (items: string[], locale: Locale) =>
  new Intl.ListFormat(locales[locale].tag, { type: "conjunction" }).format(items)

/** "a, b, c": of those that say something. Intl has no such list that keeps its commas in every language. */
export const inARow = (words: string[], locale: Locale) => words.filter(Boolean).join(locales[locale].comma)

/** "1,234" */
export const numberInDigits = (number: number, locale: Locale) =>
  new Intl.NumberFormat(locales[locale].tag).format(number)
