import { absolute } from "@/app/[locale]/page-metadata"
import type { StoryDeparture } from "@/db/queries/live/story"
import { problem } from "./problem"

/** What became of texts none of which is in sight any more: 301 to where they moved, 410 with the reason, or 404. */
export function departed(departures: readonly StoryDeparture[], tags: readonly string[]) {
  const gone = departures.find(({ movedTo }) => movedTo === null)
  if (gone)
    return problem({
      status: 410,
      detail: gone.reason ? `This was taken down: ${gone.reason}` : "This is no longer published.",
      since: gone.since,
      tags,
    })
  const to = departures[0]?.movedTo
  if (!to) return problem({ status: 404, detail: "Nothing is published here.", tags })
  const location = to.startsWith("/") ? absolute(to) : to
  return problem({ status: 301, detail: `This has moved to ${location}`, location, tags })
}
