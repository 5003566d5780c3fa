import type { GivenUpReason } from "@/domain/given-up"

/** What the editor knows of a draft, and what it asks of the server. */

export type DraftContent = Record<string, unknown>

/** A text as the server has it. `savedAt` is an ISO instant. */
export type SavedText = {
  version: number
  revisionId: number
  content: DraftContent
  savedBy: string
  /** Saved by this very person: on another page, or on another device. */
  isYours: boolean
  savedAt: string
}

type Refused = { ok: false; code: string; message: string; fields: Record<string, string> }
export type SaveOutcome = { ok: true; result: { version: number } } | Refused
export type GivenUpOutcome = { ok: true; result: { id: number } } | Refused

type Draft = { person: number; editionId: number; version: number; content: DraftContent }

export type DraftActions = {
  save: (draft: Draft) => Promise<SaveOutcome>
  /** The text as it is saved now; undefined when nobody is signed in, or it is gone from sight. */
  load: (editionId: number) => Promise<SavedText | undefined>
  /** Keeps words at the desk that do not become the text. */
  giveUp: (draft: Draft & { why: GivenUpReason }) => Promise<GivenUpOutcome>
}

export type SaveState =
  | { is: "saved"; at?: Date }
  | { is: "unsaved" }
  | { is: "saving" }
  | { is: "refused"; message: string; fields: Record<string, string> }
  /** Nobody may write in the text now: somebody submitted it, or closed its edition. */
  | { is: "frozen"; message: string }
  | { is: "signed out" }
  | { is: "other person"; message: string }
  | { is: "unreachable" }
  /** Something at the desk is broken. */
  | { is: "fault"; message?: string }
  /** The desk was brought to a newer version since this page was loaded. */
  | { is: "outdated" }
  /** Both texts come from `ancestor`, and changed the same places of it. */
  | { is: "conflict"; ancestor: DraftContent; theirs: SavedText }

/** What somebody else saved meanwhile and was put together with ours. */
export type Arrival = { from: SavedText; ancestor: DraftContent; together: DraftContent }

/** Where words are that did not become the text. */
export type Aside = { at: "desk"; id: number } | { at: "device" }
