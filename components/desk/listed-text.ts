import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import type { Action, Note, Status } from "@/domain/workflow"

/** A text as the desk's lists draw it. Times are ISO instants. */
export type ListedText = {
  storyId: number
  kind: Kind
  language: Locale
  title: string
  edition: number
  status: Status
  ownerName: string
  goLiveAt: string | null
  scheduleTimeZone: string | null
  plannedOn: string | null
  lastAction: Action | Note
  lastActorName: string | null
  lastReason: string | null
  changedAt: string
}

/** Where a text is at the desk; an older edition by its number. */
export const addressAtDesk = (
  { storyId, language }: { storyId: number; language: Locale },
  edition?: number,
) => `/desk/stories/${storyId}/${language}${edition ? `?edition=${edition}` : ""}`
