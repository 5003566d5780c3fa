import { nearTime } from "../when"
import type { Placement } from "./front-section"

type Timed = Pick<Placement, "stands" | "hasBegun" | "textFrom" | "shownFrom" | "shownUntil">

/** How it stands with a placement, in a sentence or two. */
export function standingOf(placement: Timed, zone: string, now: Date): string {
  const { stands, hasBegun, textFrom, shownFrom, shownUntil } = placement
  const at = (instant: string) => nearTime(new Date(instant), zone, now)
  const end = shownUntil ? `until ${at(shownUntil)}` : "without an end"
  if (textFrom === null) return "Its text is not in sight any more, so it is passed over."
  if (stands) return `Stands ${end}.`
  if (!hasBegun) return `Planned from ${at(shownFrom)}, ${end}.`
  if (new Date(textFrom) > now) return `Waits for its text, which goes live ${at(textFrom)}. Planned ${end}.`
  return `Covered by what was put here later; planned ${end}.`
}
