import { z } from "zod"

/** What readers can ask to be told by e-mail: a list, how often, and in which language. No account stands behind it. */

export const frequencies = ["at_once", "daily", "weekly"] as const
export type Frequency = (typeof frequencies)[number]

/** A request that nobody confirms is forgotten after so many days. */
export const daysToConfirm = 2
/** How long the private link in a mail works. Each mail has a link of its own. */
export const daysOfALink = 400

/** What one address, and everybody together, can ask for: nobody's mailbox can be filled from here. */
export const requestsADay = { perAddress: 5, overall: 2_000 }
export const mostAlerts = 50
/** Texts that one mail tells of; it counts those beyond. */
export const mostTold = 25

export const emailAddress = z.email().max(254)

/** What is left of an address for those who need not know whose it is: "b…@example.org" */
export const masked = (email: string) => email.replace(/^(.).*@/su, "$1…@")
