import { isLocale, type Locale } from "@/domain/locales"

/** More than any form of ours about alerts is long. */
const longest = 10_000

/** What a form has sent; undefined for what is none, is too long, or says a thing twice. */
export async function posted(request: Request): Promise<Record<string, string> | undefined> {
  const length = Number(request.headers.get("content-length") ?? Number.NaN)
  if (!(length <= longest)) return undefined
  const form = await request.formData().catch(() => undefined) // whatever it is, it is no form
  const entries = form ? [...form] : []
  const isPlain = entries.every(([, value]) => typeof value === "string")
  const isSaidOnce = new Set(entries.map(([name]) => name)).size === entries.length
  return form && isPlain && isSaidOnce ? (Object.fromEntries(entries) as Record<string, string>) : undefined
}

export const misunderstood = () =>
  new Response("That is not understood.\n", { status: 400, headers: noStore })

/** On to a page that tells what happened, so that to load it again repeats nothing. */
export const seeOther = (location: string) =>
  new Response(null, { status: 303, headers: { location, ...noStore } })

export const localeIn = (value: string | null | undefined): Locale | undefined =>
  value && isLocale(value) ? value : undefined

const noStore = { "cache-control": "no-store" }
