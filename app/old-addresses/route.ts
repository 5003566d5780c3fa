import { type WayOn, wayFrom } from "@/db/queries/live/old-address"
import { oldAddressesTag, oldAddressTag, storyTag } from "@/domain/cache-tags"
import { oldAddress } from "@/domain/old-address"
import { publicAddress } from "@/domain/public-address"
import { taggedNothing, taggedRedirect } from "../tagged-answer"

export const dynamic = "force-dynamic"

/** Where an old address leads: 301, or 404. Our server asks for it where nothing else answers, and keeps the answer. */
export async function GET(request: Request) {
  const address = oldAddress(new URL(request.url).searchParams.get("address") ?? "")
  if (address === undefined) return new Response(null, { status: 404 })
  const way = await wayFrom(address)
  const tags = [oldAddressesTag, oldAddressTag(address), ...(way?.storyId ? [storyTag(way.storyId)] : [])]
  const location = address === "/" ? "/" : locationOf(way)
  return location ? taggedRedirect(location, tags, 301) : taggedNothing(tags)
}

function locationOf(way: WayOn | undefined) {
  if (!way) return undefined
  return way.text ? encodeURI(publicAddress(way.text)) + way.end : way.address
}
