import { createHmac, timingSafeEqual } from "node:crypto"
import { env } from "../env.ts"

/** What only we can have written. `purpose` keeps what was signed for one thing from being taken for another. */
export function signatureOf(purpose: string, value: string): string {
  if (!env.AUTH_SECRET) throw new Error("AUTH_SECRET is not known yet.")
  return createHmac("sha256", env.AUTH_SECRET).update(`${purpose}\n${value}`).digest("base64url")
}

export function isSigned(purpose: string, value: string, signature: string): boolean {
  const ours = Buffer.from(signatureOf(purpose, value))
  const theirs = Buffer.from(signature)
  return ours.length === theirs.length && timingSafeEqual(ours, theirs)
}
