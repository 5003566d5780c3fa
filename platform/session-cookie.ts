import { randomBytes } from "node:crypto"
import { isSigned, signatureOf } from "./signed.ts"

/**
 * What the cookie of a session holds: letters by chance, when they end, and our signature. Whether there is such a
 * session the database says; but only for what we once gave somebody is it asked, and only then does the cache step aside.
 */

export const sessionSeconds = 12 * 60 * 60
/** A browser keeps it for longer: what somebody wrote before their session ended may be long, and is still taken in from them. */
export const cookieSeconds = sessionSeconds + 30 * 24 * 60 * 60
const purpose = "session"

export function newToken(now = Date.now()): string {
  const value = `${randomBytes(32).toString("base64url")}.${Math.floor(now / 1_000) + sessionSeconds}`
  return `${value}.${signatureOf(purpose, value)}`
}

/** Did we give this to somebody? */
export const isOurToken = (token: string): boolean => readToken(token) !== undefined

/** Does a browser send one that can still be a session's? */
export const hasSession = (cookies: string | undefined, now = Date.now()): boolean => lastEnd(cookies) > now

/** Or one that was a session's some weeks ago at most, ended since or not? */
export const hadSession = (cookies: string | undefined, now = Date.now()): boolean =>
  lastEnd(cookies) + (cookieSeconds - sessionSeconds) * 1_000 > now

function lastEnd(cookies: string | undefined): number {
  if (!cookies?.includes("session=")) return 0
  const tokens = cookies.matchAll(/(?:^|;\s*)(?:__Host-)?session=([^;]*)/g)
  return Math.max(0, ...[...tokens].map(([, token = ""]) => (readToken(token)?.endsAt ?? 0) * 1_000))
}

function readToken(token: string) {
  const [, value = "", end, signature = ""] = /^([\w-]{43}\.(\d{10}))\.([\w-]{43})$/.exec(token) ?? []
  return value && isSigned(purpose, value, signature) ? { endsAt: Number(end) } : undefined
}
