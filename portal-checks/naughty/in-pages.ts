import type { Page } from "../pages"
import { holds, short } from "./holds"
import type { Reader } from "./markup"
import type { NaughtyText } from "./publish"

/** Whether each page, as a browser reads it, holds its string as text, and nothing of it as markup. */
export async function lostInPages(pages: Page[], texts: NaughtyText[], reader: Reader) {
  const findings: string[] = []
  for (const [number, { address, html }] of pages.entries()) {
    const naughty = texts[number]?.naughty ?? ""
    const { words, handlers } = await reader.markup(html)
    if (!holds(words, naughty)) findings.push(`${address} lacks ${short(naughty)}.`)
    if (handlers.length > 0) findings.push(`${address} has become markup: ${handlers.join(", ")}`)
  }
  return findings
}
