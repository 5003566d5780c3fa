/** What the editor knows of a draft, and what it asks of the server. */

export type DraftContent = Record<string, unknown>

/** A text as the server has it. `savedAt` is an ISO instant. */
export type SavedText = { version: number; content: DraftContent; savedBy: string; savedAt: string }

export type SaveOutcome =
  | { ok: true; result: { version: number } }
  | { ok: false; code: string; message: string; fields: Record<string, string> }

export type DraftActions = {
  save: (draft: {
    person: number
    editionId: number
    version: number
    content: DraftContent
  }) => Promise<SaveOutcome>
  /** The text as it is saved now; undefined when nobody is signed in, or it is gone from sight. */
  load: (editionId: number) => Promise<SavedText | undefined>
}

export type SaveState =
  | { is: "saved"; at?: Date }
  | { is: "unsaved" }
  | { is: "saving" }
  | { is: "refused"; message: string; fields: Record<string, string> }
  | { is: "signed out" }
  | { is: "unreachable" }
  | { is: "conflict"; theirs: SavedText }
