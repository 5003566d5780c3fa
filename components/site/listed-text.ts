import type { Kind } from "@/domain/story"
import type { Translate } from "@/messages/translate"

/** A text as lists show it. */
export type ListedText = {
  id: number
  href: string
  kind: Kind
  kicker: string
  seriesName: string | null
  title: string
  summary: string
  publishedOn: string
  startsAt: string
  date: string
}

/** The line above the title: its own, or the series', or the kind's. */
export const kickerOf = (text: Pick<ListedText, "kind" | "kicker" | "seriesName">, t: Translate) =>
  text.kicker || text.seriesName || t(`kinds.${text.kind}.one`)

/** The date that stands before a text: an event's and a campaign day's own; undefined when it is to be confirmed. */
export function ownDate({ kind, startsAt, date, publishedOn }: ListedText): string | undefined {
  if (kind === "event") return startsAt.slice(0, 10) || undefined
  return (kind === "campaign_day" && date) || publishedOn
}
