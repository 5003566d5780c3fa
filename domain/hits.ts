import { isAlertPage } from "./alert-address.ts"
import { longestOldAddress, oldAddressAskedFor, withoutQuery } from "./old-address.ts"

/** What counts as an address that was asked for: a page, a way on, nothing, or what was taken down. */
export const countedStatuses = [200, 301, 404, 410] as const
export type CountedStatus = (typeof countedStatuses)[number]

export const isCounted = (status: number): status is CountedStatus =>
  (countedStatuses as readonly number[]).includes(status)

/** Longer as it was asked for, with nine letters for one of another script, no address has a normal form. */
export const longestCounted = 9 * longestOldAddress

/** How many days are kept; of addresses where nothing is, only as long as an editor may still want to act on them. */
export const daysKept = { hits: 400, missed: 60 }
/**
 * How many further addresses are noted in a day, by what was answered there: anybody can make up addresses where nothing
 * is, and parts of those that lead on or are gone. Of pages there are as many as we have; their number is one that no
 * site of ours has, for the case that somebody finds out how to make up pages, too.
 */
export const furtherADay: Record<CountedStatus, number> = {
  200: 50_000,
  301: 10_000,
  404: 1_000,
  410: 10_000,
}
/** And of those where nothing is and that only scanners ask for, which take no place from what readers miss. */
export const probesADay = 200

/** What readers miss; what machines alone ask for, to all appearances; what an editor put aside. */
export const missedPiles = ["missed", "probes", "aside"] as const
export type MissedPile = (typeof missedPiles)[number]

/**
 * The address under which an answer is counted; undefined for one that is not. All pages of a list count as the list. A
 * private link that opens nothing is nobody's missed address, and its key is written down nowhere.
 */
export function countedAddress(address: string, status: CountedStatus): string | undefined {
  const normal = oldAddressAskedFor(address)
  if (status !== 200) return normal && isAlertPage(withoutQuery(normal)) ? undefined : normal
  return normal?.split("?", 1)[0]?.replace(/\/page\/\d+$/, "")
}
