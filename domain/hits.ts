import { oldAddressAskedFor } from "./old-address.ts"

/** What counts as an address that was asked for: a page, a way on, nothing, or what was taken down. */
export const countedStatuses = [200, 301, 404, 410] as const
export type CountedStatus = (typeof countedStatuses)[number]

export const isCounted = (status: number): status is CountedStatus =>
  (countedStatuses as readonly number[]).includes(status)

/** How many days are kept; of addresses where nothing is, only as long as an editor may still want to act on them. */
export const daysKept = { hits: 400, missed: 60 }
/** How many further addresses where nothing is are noted in a day, so that no scanner can fill the table. */
export const missedADay = 1_000

/** The address under which an answer is counted; undefined for one that is not. All pages of a list count as the list. */
export function countedAddress(address: string, status: CountedStatus): string | undefined {
  const normal = oldAddressAskedFor(address)
  if (status !== 200) return normal
  return normal?.split("?", 1)[0]?.replace(/\/page\/\d+$/, "")
}
