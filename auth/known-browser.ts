import { randomBytes } from "node:crypto"
import { env } from "@/env"
import { isSigned, signatureOf } from "@/platform/signed"

/**
 * A browser in which an account's person has signed in keeps a cookie that says so, for that account alone. It opens
 * nothing; but wrong passwords of others, wherever they come from, are none of its own, so that nobody is shut out of
 * their account by strangers.
 */

const isSecure = env.SITE_URL.startsWith("https://")
const purpose = "known browser"

export const knownBrowserOptions = {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: isSecure,
  maxAge: 400 * 24 * 60 * 60, // as long as browsers keep any
} as const

/** However it was typed. An account that the database knows by a stranger spelling is asked as by a new browser. */
const asCompared = (email: string) => email.toLowerCase()

/** One for each account, and none can tell for which. */
export const knownBrowserCookie = (email: string) =>
  `${isSecure ? "__Host-" : ""}known-${signatureOf("name of known browser", asCompared(email)).slice(0, 12)}`

/** Which browser it is, by what its cookie says; undefined for one that the account's person has not signed in with. */
export function knownBrowserIn(cookie: string | undefined, email: string): string | undefined {
  const [, browser = "", signature = ""] = /^([\w-]{16})\.([\w-]{43})$/.exec(cookie ?? "") ?? []
  return browser && isSigned(purpose, `${browser} ${asCompared(email)}`, signature) ? browser : undefined
}

/** What its cookie is to say. */
export function knownBrowserValue(email: string, browser = randomBytes(12).toString("base64url")) {
  return `${browser}.${signatureOf(purpose, `${browser} ${asCompared(email)}`)}`
}
