import { createHash, randomBytes } from "node:crypto"
import { env } from "@/env"

/** The cookie carries a random token; the database keeps its hash only. */

const isSecure = env.SITE_URL.startsWith("https://")

export const sessionCookie = {
  name: isSecure ? "__Host-session" : "session",
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure, maxAge: 12 * 60 * 60 },
} as const

export const newToken = () => randomBytes(32).toString("base64url")
export const hashOf = (token: string) => createHash("sha256").update(token).digest()
