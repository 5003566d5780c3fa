import { preferredLocale } from "@/domain/locales"

export const dynamic = "force-dynamic"

/** The front door: to the home page in the language that the browser asks for. */
export function GET(request: Request) {
  const location = `/${preferredLocale(request.headers.get("accept-language"))}`
  const headers = { location, vary: "Accept-Language", "cache-control": "no-store" }
  return new Response(null, { status: 307, headers })
}
