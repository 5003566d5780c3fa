import type { Locale } from "@/domain/locales"
import { ownDays } from "@/domain/own-days"
import { datedKinds, type Kind } from "@/domain/story"
import type { Translate } from "@/messages/translate"

/** A text as lists show it. */
export type ListedText = {
  id: number
  href: string
  language: Locale
  kind: Kind
  kicker: string
  seriesName: string | null
  title: string
  summary: string
  publishedOn: string
  startsAt: string
  endsAt: string
  date: string
  place: string
  isOnline: boolean
  isWithdrawn: boolean
  isCancelled: boolean
}

/** The line above the title: its own, or the series', or the kind's. */
export const kickerOf = (text: Pick<ListedText, "kind" | "kicker" | "seriesName">, t: Translate) =>
  text.kicker || text.seriesName || t(`kinds.${text.kind}.one`)

/** The date that stands before a text: an event's and a campaign day's own; undefined when it is to be confirmed. */
export const ownDate = (text: ListedText) =>
  ownDays(text) ?? (datedKinds.includes(text.kind) ? undefined : { from: text.publishedOn })
