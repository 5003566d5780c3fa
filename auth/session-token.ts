import { createHash } from "node:crypto"
import { env } from "@/env"
import { cookieSeconds } from "@/platform/session-cookie"

/** The cookie carries a token that we made and signed (platform/session-cookie.ts); the database keeps its hash only. */

const isSecure = env.SITE_URL.startsWith("https://")

export const sessionCookie = {
  name: isSecure ? "__Host-session" : "session",
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure, maxAge: cookieSeconds },
} as const

export const hashOf = (token: string) => createHash("sha256").update(token).digest()
