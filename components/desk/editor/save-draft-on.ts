import type { DraftActions, DraftContent, SaveState } from "./draft"
import { isSame } from "@/domain/same-content"
import { trimmed } from "./trimmed"

type Base = { current: { version: number; content: DraftContent } }
type Saving = DraftActions & { person: number; editionId: number; content: DraftContent }

/**
 * Saves a draft on the version that it was written on, and says how that went. A stale version never overwrites: when
 * only something beside the words has changed (a planned date, an address), the save is made again on the new
 * version; when the words have changed too, the other text comes back for people to decide.
 */
export async function saveDraftOn(base: Base, saving: Saving): Promise<SaveState> {
  const { person, editionId, content, save, load } = saving
  const { version } = base.current
  try {
    const outcome = await save({ person, editionId, version, content })
    if (outcome.ok) {
      base.current = { content, version: outcome.result.version }
      return { is: "saved", at: new Date() }
    }
    if (outcome.code === "signed_out") return { is: "signed out" }
    if (outcome.code === "away") return { is: "unreachable" }
    const theirs = outcome.code === "conflict" ? await load(editionId) : undefined
    if (!theirs || theirs.version === version)
      return { is: "refused", message: outcome.message, fields: outcome.fields }
    const isOurs = isSame(trimmed(theirs.content), trimmed(content)) // saved before, though the answer never came
    if (!isOurs && !isSame(trimmed(theirs.content), trimmed(base.current.content)))
      return { is: "conflict", theirs }
    base.current = theirs
    if (isOurs) return { is: "saved", at: new Date() }
    return await saveDraftOn(base, saving)
  } catch {
    return { is: "unreachable" } // no network, or a server that starts anew: what was typed is kept in the browser
  }
}
