import { z } from "zod"

/** What readers can ask to be told by e-mail: a list, how often, and in which language. No account stands behind it. */

export const frequencies = ["at_once", "daily", "weekly"] as const
export type Frequency = (typeof frequencies)[number]

/** A request that nobody confirms is forgotten after so many days. */
export const daysToConfirm = 2
/** How long the private link in a mail works. Each mail has a link of its own. */
export const daysOfALink = 400

/**
 * What one address, and everybody together, can ask for: nobody's mailbox can be filled from here. What one client can ask
 * for is far less than what all can together, and a setting.
 */
export const requestsADay = { perAddress: 5, overall: 20_000 }
export const mostAlerts = 50
/** Texts that one mail tells of; it counts those beyond. */
export const mostTold = 25

/** All that RFC 5322 lets stand before the @ without quotation marks. */
const atom = "[A-Za-z\\d!#$%&'*+/=?^_`{|}~-]"
/** Domains whose last part is written in other letters are known by their ASCII form. */
const pattern = new RegExp(
  `^${atom}+(?:\\.${atom}+)*@(?:[A-Za-z\\d](?:[A-Za-z\\d-]*[A-Za-z\\d])?\\.)+(?:[A-Za-z]{2,}|xn--[A-Za-z\\d-]+)$`,
)
/** Mail servers know a domain by its ASCII form (RFC 5890), whatever letters it is written in. */
export const emailAddress = z
  .string()
  .max(1_000)
  .transform(withPlainDomain)
  .pipe(z.email({ pattern }).max(254))

function withPlainDomain(email: string) {
  const [, name, domain] = /^(.+)@([\p{Letter}\p{Mark}\p{Number}.-]+)$/u.exec(email) ?? []
  const isPlain = domain === undefined || /^[\w.-]+$/.test(domain)
  const host = isPlain ? undefined : URL.parse(`http://${domain}`)?.hostname
  return host ? `${name}@${host}` : email
}

/**
 * What is otherwise an address may have letters before the @ that only some mail servers take (RFC 6531). The first of
 * them is named to whoever typed it, since a "ç" in one's own name does not look like a mistake.
 */
export function letterNotTaken(typed: string): string | undefined {
  const [letter] = /[^\x20-\x7e]/u.exec(typed.slice(0, Math.max(0, typed.lastIndexOf("@")))) ?? []
  const whole = letter && new Intl.Segmenter().segment(typed).containing(typed.indexOf(letter))?.segment
  return whole && /^[\p{Letter}\p{Mark}\p{Number}\p{Symbol}\p{Punctuation}]+$/u.test(whole)
    ? whole
    : undefined
}

/** What is left of an address for those who need not know whose it is: "b…@example.org" */
export const masked = (email: string) => email.replace(/^(.).*@/su, "$1…@")
