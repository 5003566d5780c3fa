import { newCopyId, putCopy, removeCopy } from "@/components/desk/copies/copy-store"
import type { DeviceCopy } from "@/components/desk/copies/device-copy"
import type { Aside, DraftActions } from "./draft"

type Draft = Parameters<DraftActions["giveUp"]>[0]
type Means = {
  giveUp: DraftActions["giveUp"]
  /** What a copy in this browser needs to know beside; or whether it has one already. */
  inBrowser: Pick<DeviceCopy, "text" | "edition" | "base"> | boolean
}

/**
 * Keeps words that do not become the text: in this browser first, then at the desk; once they are there, the browser's
 * copy goes. Undefined where neither has them.
 */
export async function setAside(draft: Draft, { giveUp, inBrowser }: Means): Promise<Aside | undefined> {
  const { person, version, content } = draft
  const id = newCopyId()
  const at = new Date().toISOString()
  const hasCopy = typeof inBrowser === "boolean"
  const isKept = hasCopy
    ? inBrowser
    : await putCopy({ id, person, version, content, at, why: "given up", ...inBrowser })
  const given = await atTheDesk(draft, giveUp)
  if (given === undefined) return isKept ? { at: "device" } : undefined
  if (!hasCopy && isKept) await removeCopy(id)
  return { at: "desk", id: given }
}

async function atTheDesk(draft: Draft, giveUp: DraftActions["giveUp"]): Promise<number | undefined> {
  try {
    const outcome = await giveUp(draft)
    return outcome.ok ? outcome.result.id : undefined
  } catch {
    return undefined // the desk does not answer; the copy in this browser stays
  }
}
