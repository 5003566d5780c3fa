import { env } from "../env.ts"

/** What every answer carries, the errors, static files and pictures too. */
export const everywhere: Record<string, string> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  ...(env.SITE_URL.startsWith("https://")
    ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }
    : {}),
}

/** What programs are answered may be read by pages of every origin. */
export const openToPrograms: Record<string, string> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Location, Retry-After",
  "Cross-Origin-Resource-Policy": "cross-origin",
}

/** For what is no page: nothing may be loaded by it. A page's own policy takes its place. */
export const nothingLoads = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

type Allowed = { scripts: readonly string[]; styles?: readonly string[] }

/** The policy of a public page: our own styles, fonts and pictures, no inline script, and those scripts by their hash. */
export const publicPolicy = ({ scripts, styles = [] }: Allowed) =>
  [
    "default-src 'none'",
    `script-src ${scripts.length > 0 ? scripts.map(hash => `'${hash}'`).join(" ") : "'none'"}`,
    `style-src ${["'self'", ...styles.map(hash => `'${hash}'`)].join(" ")}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ")
