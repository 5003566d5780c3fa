import { mergeContent } from "@/domain/merge/merge-content"
import { isSame } from "@/domain/same-content"
import { trimmed } from "../editor/trimmed"
import type { DeviceCopy } from "./device-copy"

/**
 * Is all of a copy in the text already? Also where others changed the rest of it since: a save may have arrived though
 * its answer was lost with the page.
 */
export function addsNothing({ base, content }: DeviceCopy, present: DeviceCopy["content"]): boolean {
  const theirs = trimmed(present)
  const merged = mergeContent({ base: trimmed(base ?? {}), mine: trimmed(content), theirs })
  return merged.conflicts.length === 0 && isSame(merged.content, theirs)
}
