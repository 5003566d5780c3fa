import type { DraftContent } from "./draft"

/** Unsaved work, kept in the browser until it is saved or thrown away. */
export type KeptCopy = { version: number; content: DraftContent; at: string }

const nameOf = (owner: string) => `imprimatur:unsaved:${owner}`
/** A copy that was found and not yet decided about; new typing must not write over it. */
const foundNameOf = (owner: string) => `imprimatur:found:${owner}`

export function keepCopy(owner: string, copy: KeptCopy) {
  try {
    localStorage.setItem(nameOf(owner), JSON.stringify(copy))
  } catch {
    // the browser's store is full or forbidden; saving to the desk goes on all the same
  }
}

export const dropCopy = (owner: string) => remove(nameOf(owner))
export const dropFoundCopy = (owner: string) => remove(foundNameOf(owner))

function remove(name: string) {
  try {
    localStorage.removeItem(name)
  } catch {
    // a store that is forbidden holds nothing either
  }
}

/** Unsaved work of an earlier visit, set aside until somebody decides about it. */
export function findCopy(owner: string): KeptCopy | undefined {
  try {
    const text = localStorage.getItem(nameOf(owner))
    if (text !== null) {
      localStorage.setItem(foundNameOf(owner), text)
      localStorage.removeItem(nameOf(owner))
    }
    const found = localStorage.getItem(foundNameOf(owner))
    return found === null ? undefined : JSON.parse(found)
  } catch {
    return undefined // nothing readable is kept
  }
}
