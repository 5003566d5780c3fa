import { newCopyId, putCopy } from "./copy-store"
import type { DeviceCopy } from "./device-copy"

/** Where the desk kept unsaved work before: one copy an edition and person, and one that was found. */
const namesOf = (editionId: number, person: number) =>
  ["unsaved", "found"].map(sort => `imprimatur:${sort}:${editionId}:${person}`)

type Owner = Pick<DeviceCopy, "person" | "text" | "edition"> & { editionId: number }

/** Takes over what an earlier version of the desk left in this browser. */
export async function takeOverOlderCopies({ editionId, ...owner }: Owner) {
  for (const name of namesOf(editionId, owner.person)) {
    const { version, content, at } = older(name) ?? {}
    if (!version || !content || !at) continue
    const isKept = await putCopy({
      ...owner,
      id: newCopyId(),
      version,
      base: null,
      content,
      at,
      why: "unsaved",
    })
    if (isKept) localStorage.removeItem(name)
  }
}

function older(name: string): Partial<DeviceCopy> | undefined {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null") ?? undefined
  } catch {
    return undefined // forbidden, or not ours
  }
}
