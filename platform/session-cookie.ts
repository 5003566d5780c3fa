import { randomBytes } from "node:crypto"
import { isSigned, signatureOf } from "./signed.ts"

/**
 * What the cookie of a session holds: letters by chance, when they end, and our signature. Whether there is such a
 * session the database says; but only for what we once gave somebody is it asked, and only then does the cache step aside.
 */

export const sessionSeconds = 12 * 60 * 60
const purpose = "session"

export function newToken(now = Date.now()): string {
  const value = `${randomBytes(32).toString("base64url")}.${Math.floor(now / 1_000) + sessionSeconds}`
  return `${value}.${signatureOf(purpose, value)}`
}

/** Did we give this to somebody? */
export const isOurToken = (token: string): boolean => readToken(token) !== undefined

/** Does a browser send one that can still be a session's? */
export function hasSession(cookies: string | undefined, now = Date.now()): boolean {
  if (!cookies?.includes("session=")) return false
  const tokens = cookies.matchAll(/(?:^|;\s*)(?:__Host-)?session=([^;]*)/g)
  return [...tokens].some(([, token = ""]) => (readToken(token)?.endsAt ?? 0) * 1_000 > now)
}

function readToken(token: string) {
  const [, value = "", end, signature = ""] = /^([\w-]{43}\.(\d{10}))\.([\w-]{43})$/.exec(token) ?? []
  return value && isSigned(purpose, value, signature) ? { endsAt: Number(end) } : undefined
}
