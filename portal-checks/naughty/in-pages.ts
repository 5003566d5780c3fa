import type { Kind } from "@/domain/story"
import type { Page } from "../pages"
import { holds, lostFrom, short } from "./holds"
import type { Reader } from "./markup"
import type { NaughtyText } from "./publish"

/**
 * Whether each page, as a browser reads it, holds the string of each field as text, in its head, too, and nothing of it
 * as markup.
 */
export async function lostInPages(pages: Page[], texts: NaughtyText[], reader: Reader) {
  const findings: string[] = []
  for (const [number, { address, html }] of pages.entries()) {
    const { naughty, title, marked, kind } = texts[number] as NaughtyText
    const page = await reader.markup(html)
    const lost = [
      ...lostFrom(page.words, marked, field => isRead(field, kind)),
      ...lostFrom(page.alts, marked, field => isAlt(field) && isOnPage(field, kind)),
      ...lostFrom(page.structured, marked, field => field === distinction),
      ...lostFrom(page.description, marked, field => field === "summary"),
      ...(["title", "heading", "shared", "structured"] as const).filter(part => !holds(page[part], title)),
    ]
    if (lost.length > 0) findings.push(`${address} lacks ${short(naughty)} in its ${lost.join(", ")}.`)
    if (page.handlers.length > 0) findings.push(`${address} has become markup: ${page.handlers.join(", ")}`)
  }
  return findings
}

/** Says who of several people of one name is meant, on the person's own page and to machines. */
const distinction = "told apart by"
/** A lead picture of an interview stands where nobody is portrayed, in feeds, and in what a link looks like. */
const isOnPage = (field: string, kind: Kind) => !(kind === "interview" && field.startsWith("lead "))
export const isRead = (field: string, kind: Kind) =>
  !isAlt(field) && field !== distinction && isOnPage(field, kind)

/** What stands for a picture is heard and not read. */
export const isAlt = (field: string) => field.endsWith(" alt")
