import type { List } from "./cache-tags"
import type { ListFilter } from "./list-filter"
import { datedKinds, type Kind } from "./story"

/**
 * Lists of nothing but events and campaign days stand by their own time and not by that of publication: in these parts,
 * one after the other. What is coming stands there soonest first, what is over with the last first.
 */
export const ownTimeParts = ["coming", "unconfirmed", "past", "neverConfirmed"] as const
export type OwnTimePart = (typeof ownTimeParts)[number]

/** Is it such a list? Where words are searched for, the best match comes first whatever it is. */
export function isInOwnTime(list: List | undefined, filter: ListFilter): boolean {
  if (filter.words !== "") return false
  return isDated(list) || (filter.chosen.kind.length > 0 && filter.chosen.kind.every(isDated))
}

/** Can anything in the list be about days of its own? */
export function mayHaveDates(list: List | undefined, filter: ListFilter): boolean {
  const { kind } = filter.chosen
  if (kind.length > 0 && !kind.some(isDated)) return false
  return isDated(list) || !isKind(list)
}

const isDated = (list: string | undefined) => datedKinds.includes(list as Kind)
const isKind = (list: List | undefined) => list !== undefined && list !== "home" && !list.includes(":")
