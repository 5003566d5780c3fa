import { outcomeAddress } from "@/app/(alerts)/[locale]/alerts/outcomes"
import { stopAlert } from "@/db/commands/stop-alerts"
import { isAlertKey, ownAddress } from "@/domain/alert-address"
import { defaultLocale } from "@/domain/locales"
import { localeIn, misunderstood, seeOther } from "../posted"

/** Whoever follows the link in a mail's head by hand comes to a page with a button; a scanner stops nothing. */
export function GET(request: Request) {
  const { key, locale } = linkOf(request)
  return key ? seeOther(ownAddress(locale, key)) : misunderstood()
}

/**
 * One click in a programme for mail (RFC 8058), or the button on our page. The key in the address is all that counts:
 * what is posted is not even read. A browser goes on to a page; others stay here.
 */
export async function POST(request: Request) {
  const { key, locale } = linkOf(request)
  if (!key) return misunderstood()
  await stopAlert(key)
  if (request.headers.get("accept")?.includes("text/html")) return seeOther(outcomeAddress(locale, "stopped"))
  return new Response(null, { status: 200, headers: { "cache-control": "no-store" } })
}

function linkOf(request: Request) {
  const { searchParams } = new URL(request.url)
  const key = searchParams.get("key")
  return {
    key: isAlertKey(key) ? key : undefined,
    locale: localeIn(searchParams.get("in")) ?? defaultLocale,
  }
}
