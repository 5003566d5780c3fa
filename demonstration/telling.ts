import type { Locale, Names } from "@/domain/locales"
import type { Block, Exchange, Inline, RichText } from "@/domain/rich-text"
import type { Content, Kind } from "@/domain/story"
import type { CastName } from "./cast"
import type { LandscapeOptions } from "./drawings/landscape"
import type { PortraitOptions } from "./drawings/portrait"

/** How the demonstration is told: texts in a short notation, and what became of each. */

export type Drawing = { portrait: PortraitOptions } | { landscape: LandscapeOptions }
export type Drawn = { drawing: Drawing; alt: string; credit?: string; caption?: string }
export type Portrayed = { name: string; role: string; organisation: string; about?: string; portrait?: Drawn }

/** A content's own fields, with pictures still to be drawn; what is left out stays empty. */
export type ToldContent<K extends Kind> = Partial<Omit<Content<K>, "leadImage" | "people" | "body">> & {
  title: string
  body: RichText
} & (K extends "profile" ? unknown : { leadImage?: Drawn }) &
  (K extends "interview" | "profile" ? { people: Portrayed[] } : unknown)

/** What became of a text. Reasons are what the cast wrote at that step. */
export type Fate =
  | { is: "draft"; plannedInDays?: number }
  | { is: "changes asked"; reviewer: CastName; reason: string }
  | { is: "in review" }
  | { is: "approved"; reviewer: CastName }
  | {
      is: "scheduled"
      reviewer: CastName
      editor: CastName
      inDays: number
      atHour: number
      timeZone: string
    }
  | { is: "published"; reviewer: CastName; editor: CastName }
  /** Published with something wrong, as it `was`, and put right in a second edition. */
  | {
      is: "corrected"
      reviewer: CastName
      editor: CastName
      was: { summary?: string; body?: RichText }
      note: string
    }
  | { is: "published after changes"; reviewer: CastName; reason: string; editor: CastName }
  | {
      is: "next edition drafted"
      reviewer: CastName
      editor: CastName
      nextTitle: string
      nextNote: string
      nextWriter: CastName
    }
  | { is: "withdrawn" | "gone"; reviewer: CastName; editor: CastName; reason: string }
  | { is: "moved"; reviewer: CastName; editor: CastName; reason: string; to: string }
  | { is: "force-published"; administrator: CastName; reason: string }

export type ToldText<K extends Kind = Kind> = {
  language: Locale
  writer: CastName
  /** Left out, the slug is made of the title. */
  slug?: string
  content: ToldContent<K>
  fate: Fate
}

/** Slugs of regions, topics and the series; ISO 3166 codes of countries. A country's region is added by itself. */
export type Filing = { regions: string[]; countries: string[]; topics: string[]; series: string | null }

/** A story of one kind; without its kind, of any, so that stories of all kinds stand in one list. */
export type ToldStory<K extends Kind = Kind> = {
  [Name in K]: { kind: Name; filing: Filing; texts: ToldText<Name>[] }
}[K]

/** Keeps the kind and its fields together for the compiler. */
export const story = <K extends Kind>(kind: K, filing: Filing, ...texts: ToldText<K>[]): ToldStory<K> => ({
  kind,
  filing,
  texts,
})

export type ToldTerm = { slug: string; names: Names; introductions?: Names }

/** Words with *emphasis*, **weight**, [links](https://example.org) and footnotes^[Said at the foot.]. */
export function words(text: string): Inline[] {
  const pattern = /\*\*([^*]+)\*\*|\*([^*]+)\*|\^\[([^\]]+)\]|\[([^\]]+)\]\(([^)\s]+)\)|([^*[^]+|[*[^])/g
  return [...text.matchAll(pattern)].map(([, bold, italic, note, linked, href, plain]) => {
    if (note) return { type: "footnote", attrs: { words: note } }
    if (bold) return { type: "text", text: bold, marks: [{ type: "bold" }] }
    if (italic) return { type: "text", text: italic, marks: [{ type: "italic" }] }
    if (linked && href) return { type: "text", text: linked, marks: [{ type: "link", attrs: { href } }] }
    return { type: "text", text: plain ?? "" }
  })
}

/** A whole text: strings are paragraphs. */
export const text = (...parts: (string | Block | Exchange)[]): RichText => ({
  type: "doc",
  content: parts.map(asBlock),
})

export const heading = (title: string, level: 2 | 3 = 2): Block => ({
  type: "heading",
  attrs: { level },
  content: words(title),
})
export const bullets = (...items: string[]): Block => listOf("bulletList", items)
export const numbered = (...items: string[]): Block => listOf("orderedList", items)
export const quote = (...paragraphs: string[]): Block => ({
  type: "blockquote",
  content: paragraphs.map(paragraph),
})
export const pullQuote = (sentence: string, attribution = ""): Block => ({
  type: "pullQuote",
  attrs: { attribution },
  content: words(sentence),
})

/** A question with its answer. The id must be unique in its text: "q-" and 4 to 16 lower-case letters or digits. */
export const ask = (id: string, question: string, ...answer: (string | Block)[]): Exchange => ({
  type: "exchange",
  attrs: { id },
  content: [
    { type: "question", content: words(question) },
    { type: "answer", content: answer.map(part => (typeof part === "string" ? paragraph(part) : part)) },
  ],
})

const paragraph = (sentence: string) => ({ type: "paragraph" as const, content: words(sentence) })
const asBlock = (part: string | Block | Exchange) => (typeof part === "string" ? paragraph(part) : part)
const listOf = (type: "bulletList" | "orderedList", items: string[]): Block => ({
  type,
  content: items.map(item => ({ type: "listItem", content: [paragraph(item)] })),
})
