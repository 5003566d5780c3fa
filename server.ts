import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import next from "next"
import { env } from "./env.ts"

/**
 * The web process: Next behind our own server, which answers for what every response carries, refuses posts from
 * other sites, and stops without dropping a request. Node loads this file as it is, without a bundler.
 */

const headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Frame-Options": "DENY",
  "Content-Security-Policy": "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  ...(env.SITE_URL.startsWith("https://")
    ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }
    : {}),
}

const plainText = { "Content-Type": "text/plain; charset=utf-8" }

/** Browsers may keep a public page but must ask each time whether it still holds. */
const revalidate = "public, max-age=0, must-revalidate"

const app = next({ dev: false, hostname: env.HOST, port: env.PORT })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (isFromElsewhere(request)) {
    response
      .writeHead(403, { "Content-Type": "text/plain; charset=utf-8" })
      .end("This came from another site and was refused.\n")
    return
  }
  if (isMalformed(request)) {
    response.writeHead(400, plainText).end("This address is not written as addresses are.\n")
    return
  }
  keepCacheHonest(response)
  handle(request, response)
})

/** A post must come from a page of ours: browsers say so in Sec-Fetch-Site, older ones in Origin. */
function isFromElsewhere({ method = "GET", headers }: IncomingMessage) {
  if (["GET", "HEAD", "OPTIONS"].includes(method)) return false
  const site = headers["sec-fetch-site"]
  if (site !== undefined) return site !== "same-origin" && site !== "none"
  return headers.origin !== new URL(env.SITE_URL).origin
}

/** The framework answers 500 to an address such as /en/news/%E0%A4%A. */
function isMalformed({ url = "/" }: IncomingMessage) {
  try {
    decodeURIComponent(url)
    return false
  } catch {
    return true // the platform's only way to say so
  }
}

/** The framework would let shared caches keep a prerendered page for a year. */
function keepCacheHonest(response: ServerResponse) {
  const writeHead = response.writeHead
  response.writeHead = ((...parameters: Parameters<typeof writeHead>) => {
    if (response.hasHeader("x-nextjs-prerender")) response.setHeader("Cache-Control", revalidate)
    return writeHead.apply(response, parameters)
  }) as typeof writeHead
}

function stop() {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 10_000).unref()
}
// "disconnect": whoever started us is gone
process.once("SIGTERM", stop).once("SIGINT", stop).once("disconnect", stop)

server.listen(env.PORT, env.HOST, () =>
  process.send ? process.send("ready") : console.log(`Ready at ${env.SITE_URL}`),
)
