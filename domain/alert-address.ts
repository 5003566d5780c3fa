import { isLocale, type Locale } from "./locales.ts"

/**
 * The addresses about alerts. Pages are below /en/alerts. What is posted goes to /alerts/…; a mail's own programme posts
 * to /alerts/stop, without a page and without saying where it comes from.
 */

export const askAt = "/alerts/ask"
export const confirmAt = "/alerts/confirm"
export const stopAt = "/alerts/stop"
export const forgetAt = "/alerts/forget"
export const linkAt = "/alerts/link"
export const changeAt = "/alerts/change"
export const stopOneAt = "/alerts/stop-one"
/** Forms into which a reader types. Where something typed is wrong, the page itself is the answer, with all of it. */
const typedInto: readonly string[] = [askAt, linkAt]

/** Pages that hang on a private key, so that nobody keeps them. */
export const alertPages = (locale: Locale) => `/${locale}/alerts`
export const confirmAddress = (locale: Locale, key: string) => `${alertPages(locale)}/confirm?key=${key}`
export const ownAddress = (locale: Locale, key: string) => `${alertPages(locale)}/own?key=${key}`
/** Where a reader asks for a link to all their alerts. */
export const linkPage = (locale: Locale) => `${alertPages(locale)}/link`
/** What List-Unsubscribe says. */
export const stopAddress = (locale: Locale, key: string) => `${stopAt}?key=${key}&in=${locale}`

/** 32 bytes in base64url. */
export const isAlertKey = (value: unknown): value is string =>
  typeof value === "string" && /^[\w-]{43}$/.test(value)

/** May this address be posted to from anywhere, because the key in it is proof enough? */
export function isOneClick(url: string): boolean {
  const [path, query] = url.split("?", 2)
  return path === stopAt && isAlertKey(new URLSearchParams(query).get("key"))
}

export const isTypedInto = (url: string) => typedInto.includes(url.split("?", 1)[0] ?? "")

/** Is it a page about alerts? What stands behind the "?" belongs to it. */
export const isAlertPage = (path: string) => {
  const [, locale = "", section] = path.split("/")
  return section === "alerts" && isLocale(locale)
}
