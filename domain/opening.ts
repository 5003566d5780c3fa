import { type RichText, textOf } from "./rich-text"

/** How a text begins, in whole words, for machines that show one line of it. */
export function openingOf(doc: RichText, most = 160): string {
  const words = doc.content.map(node => ("content" in node ? textOf(node) : "")).find(Boolean) ?? ""
  if (words.length <= most) return words
  const end = words.lastIndexOf(" ", most)
  return `${words.slice(0, end > 0 ? end : most)}…`
}
