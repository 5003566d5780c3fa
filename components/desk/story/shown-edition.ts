import type { Locale } from "@/domain/locales"
import type { Contribution } from "@/domain/permission"
import type { Content, Kind } from "@/domain/story"
import type { Action, Note, Status } from "@/domain/workflow"

/** An edition as its page draws it. Times are ISO instants. */
export type ShownEdition = {
  id: number
  number: number
  version: number
  status: Status
  storyId: number
  languageVersionId: number
  kind: Kind
  language: Locale
  slug: string
  /** Has no edition of the text been public before this one? */
  isFirst: boolean
  content: Content
  contentHash: string
  ownerName: string
  seriesName: string | null
  plannedOn: string | null
  goLiveAt: string | null
  expiresAt: string | null
  scheduleTimeZone: string | null
  takedownReason: string | null
  movedTo: string | null
  wasForced: boolean
  contributors: (Contribution & { name: string })[]
  filing: Filing
  editions: { number: number; status: Status }[]
  languages: { language: Locale; title: string; status: Status }[]
}

/** A scheduled edition is what visitors see from its time on, whether or not its status says so yet. */
export const isDue = ({ status, goLiveAt }: Pick<ShownEdition, "status" | "goLiveAt">, now: Date) =>
  status === "scheduled" && goLiveAt !== null && new Date(goLiveAt) <= now

export type Filing = { regions: string[]; countries: string[]; topics: string[]; series: string | null }

export type Told = {
  edition: number
  actorName: string | null
  at: string
  action: Action | Note | null
  reason: string | null
  /** The words as they were saved then. */
  revisionId: number | null
}

/** The names of the hidden fields that say which edition, as it was seen, and from where. */
export type Target = { editionId: number; version: number; at: string }
export type Clocks = { zone: string; siteZone: string }
