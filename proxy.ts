import { randomBytes } from "node:crypto"
import { type NextRequest, NextResponse } from "next/server"
import { env } from "@/env"

/**
 * Gives each page of the desk and of the door its policy: only scripts with this answer's nonce run, and what they
 * load themselves. It decides nothing else; who may do what is asked where the data is. Uploads stay out of the
 * matcher, because a matched request is cut at 10 MB.
 */
export function proxy(request: NextRequest) {
  if (env.NODE_ENV === "development") return NextResponse.next() // the framework's tools evaluate strings
  const nonce = randomBytes(18).toString("base64")
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'", // the editor positions things with style attributes
    "img-src 'self' blob:", // a picture is shown before it is uploaded
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ")
  const headers = new Headers(request.headers)
  headers.set("content-security-policy", policy) // the framework reads the nonce from here
  const response = NextResponse.next({ request: { headers } })
  response.headers.set("content-security-policy", policy)
  return response
}

export const config = { matcher: ["/sign-in", "/desk", "/desk/((?!images(?:/|$)).*)"] }
