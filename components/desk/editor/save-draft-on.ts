import { mergeContent } from "@/domain/merge/merge-content"
import { isSame } from "@/domain/same-content"
import { failureOf } from "../failure-of"
import type { Arrival, DraftActions, DraftContent, SaveOutcome, SaveState } from "./draft"
import { trimmed } from "./trimmed"

type Written = { version: number; content: DraftContent }
type Base = { current: Written }
type Saving = Pick<DraftActions, "save" | "load"> & {
  person: number
  editionId: number
  content: DraftContent
}
type Saved = { state: SaveState; arrival?: Arrival }

/**
 * Saves a draft on the version that it was written on, and says how that went. A stale version never overwrites: what
 * somebody else saved meanwhile is put together with ours and saved so, where we did not both change the same place;
 * otherwise the other text comes back for people to decide.
 */
export async function saveDraftOn(base: Base, saving: Saving): Promise<Saved> {
  try {
    const { now, ...saved } = await attempt(base.current, saving)
    if (now) base.current = now
    return saved
  } catch (error) {
    return { state: whatBroke(error) }
  }
}

async function attempt(on: Written, saving: Saving): Promise<Saved & { now?: Written }> {
  const { person, editionId, content, save, load } = saving
  const outcome = await save({ person, editionId, version: on.version, content })
  if (outcome.ok) return { state: savedNow(), now: { content, version: outcome.result.version } }
  const theirs = outcome.code === "conflict" ? await load(editionId) : undefined
  if (!theirs || theirs.version === on.version) return { state: refusalOf(outcome) }

  const [ancestor, other] = [trimmed(on.content), trimmed(theirs.content)]
  const now = { version: theirs.version, content: theirs.content }
  // the same words: saved before, though the answer never came
  if (isSame(other, content)) return { state: savedNow(), now }
  const { content: together, conflicts } = mergeContent({ base: ancestor, mine: content, theirs: other })
  if (conflicts.length > 0) return { state: { is: "conflict", ancestor, theirs } }
  const again = isSame(together, other)
    ? { state: savedNow(), now }
    : await attempt(now, { ...saving, content: together })
  const isNews = again.state.is === "saved" && !again.arrival && !isSame(ancestor, other)
  return { ...again, ...(isNews && { arrival: { from: theirs, ancestor, together } }) }
}

const savedNow = (): SaveState => ({ is: "saved", at: new Date() })

function refusalOf({ code, message, fields }: Extract<SaveOutcome, { ok: false }>): SaveState {
  switch (code) {
    case "signed_out":
      return { is: "signed out" }
    case "other_person":
      return { is: "other person", message }
    case "away":
      return { is: "unreachable" }
    case "forbidden":
      return { is: "frozen", message }
    case "fault":
      return { is: "fault", message }
    default:
      return { is: "refused", message, fields }
  }
}

function whatBroke(error: unknown): SaveState {
  const { code, message } = failureOf(error)
  if (code === "unreachable" || code === "away") return { is: "unreachable" }
  if (code === "renewed") return { is: "outdated" }
  return code === "fault" ? { is: "fault", message } : { is: "refused", message, fields: {} }
}
