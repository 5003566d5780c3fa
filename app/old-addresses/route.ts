import { wayFrom } from "@/db/queries/live/old-address"
import { oldAddressesTag, oldAddressTag, storyTag, tagsHeader } from "@/domain/cache-tags"
import { oldAddress } from "@/domain/old-address"
import { publicAddress } from "@/domain/public-address"

export const dynamic = "force-dynamic"

/** Where an old address leads: 301, or 404. Our server asks for it where nothing else answers, and keeps the answer. */
export async function GET(request: Request) {
  const address = oldAddress(new URL(request.url).searchParams.get("address") ?? "")
  if (address === undefined) return new Response(null, { status: 404 })
  const way = await wayFrom(address)
  const tags = [oldAddressesTag, oldAddressTag(address), ...(way?.storyId ? [storyTag(way.storyId)] : [])]
  const headers = { [tagsHeader]: tags.join(","), "cache-control": "public, max-age=0, must-revalidate" }
  const location = address === "/" ? "/" : locationOf(way)
  if (location === undefined) return new Response(null, { status: 404, headers })
  return new Response(null, { status: 301, headers: { ...headers, location } })
}

function locationOf(way: Awaited<ReturnType<typeof wayFrom>>) {
  if (!way) return undefined
  if (way.text) return encodeURI(publicAddress(way.text)) + way.end
  return way.address || undefined
}
