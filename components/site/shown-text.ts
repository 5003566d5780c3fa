import type { Locale } from "@/domain/locales"
import type { KindedContent } from "@/domain/story"

export type TermName = "region" | "country" | "topic" | "series"
export type FilingLink = { term: TermName; href: string; name: string }
export type OtherLanguage = { language: Locale; label: string; href: string }

/** A text as its page shows it, in public or in the desk's preview. */
export type ShownText = KindedContent & {
  language: Locale
  seriesName: string | null
  /** Calendar date; undefined for a text that is not published. */
  publishedOn?: string
  /** Calendar date of a later edition. */
  updatedOn?: string
  /** What it is about has passed. */
  isOver?: boolean
  /** Why the text was withdrawn and since when, as a calendar date; it stays readable. */
  notice: { reason: string; since: string } | null
  /** What readers were told of its changes, newest first, each with its calendar date. */
  changes: { date: string; note: string }[]
  /** The list of all of its kind. */
  section: string
  /** Its place on this site, and the whole address for use elsewhere. */
  href: string
  address: string
  filings: FilingLink[]
  /** The addresses of people's pages by name; none in a preview. */
  people: Record<string, string>
  otherLanguages: OtherLanguage[]
}
