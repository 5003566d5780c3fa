import type { ShownPlace } from "@/components/desk/front/front-section"
import type { DeskPlacement } from "@/db/queries/desk/front"
import type { Entry } from "@/db/queries/live/entry"
import type { FrontMatter } from "@/db/queries/live/front-matter"
import { type FrontSection, spotsIn } from "@/domain/front"

const entriesOf = (section: FrontSection, { lead, newest, interviews }: FrontMatter): Entry[] =>
  ({ lead: lead ? [lead] : [], latest: newest, stage: interviews })[section]

type Given = { seen: FrontMatter; byItself: FrontMatter; placements: DeskPlacement[] }

/** Each place of a section: what visitors see there, what would be there by itself, and what is put there when. */
export function placesOf(section: FrontSection, { seen, byItself, placements }: Given): ShownPlace[] {
  const [shown, automatic] = [entriesOf(section, seen), entriesOf(section, byItself)]
  return spotsIn(section).map((spot, place) => ({
    spot,
    shown: shown[place],
    automatic: automatic[place],
    placements: placements.filter(placement => placement.spot === spot),
  }))
}
