import { env } from "../env.ts"

type Setting = Pick<typeof env, "SITE_URL" | "HSTS_SUBDOMAINS">

/** What every answer carries, the errors, static files and pictures too. */
export const everywhere: Record<string, string> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  ...strictTransport(env),
}

/** Over TLS alone from now on; and so for every subdomain, but only where their owner says that all of them have it. */
export function strictTransport({ SITE_URL, HSTS_SUBDOMAINS }: Setting): Record<string, string> {
  if (!SITE_URL.startsWith("https://")) return {}
  const subdomains = HSTS_SUBDOMAINS === "on" ? "; includeSubDomains" : ""
  return { "Strict-Transport-Security": `max-age=63072000${subdomains}` }
}

/** For a sentence to whoever asked, which holds for this request alone. */
export const plainText = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" }

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
