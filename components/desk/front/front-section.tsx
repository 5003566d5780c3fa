import type { FormAction } from "@/components/ui/form-state"
import { Panel } from "@/components/ui/panel"
import { type FrontSection, type Spot, sectionLabel } from "@/domain/front"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import { FrontPlace } from "./front-place"

export type Placement = {
  id: number
  spot: Spot
  storyId: number
  kind: Kind
  language: Locale
  title: string
  shownFrom: string
  shownUntil: string | null
  hasBegun: boolean
  stands: boolean
  textFrom: string | null
  placedBy: string
}
type Seen = { id: number; storyId: number; kind: Kind; language: Locale; title: string }

/** A place of the home page: what visitors see in it, what would be there by itself, and what is put there when. */
export type ShownPlace = { spot: Spot; shown?: Seen; automatic?: Seen; placements: Placement[] }

export type PlaceProps = {
  address: string
  chooseFor: (spot: Spot) => string
  zone: string
  now: Date
  act: Record<"move" | "remove", FormAction>
}
type Props = PlaceProps & { section: FrontSection; places: ShownPlace[] }

const about: Record<FrontSection, string> = {
  lead: "the home page begins with it",
  latest: "side by side, under the lead; with an older text among them visitors read “More to read” above",
  stage: "on the dark stage",
}

export const FrontSectionPanel = ({ section, places, ...rest }: Props) => (
  <Panel title={sectionLabel(section)} aside={about[section]}>
    <ol>
      {places.map(place => (
        <FrontPlace key={place.spot} place={place} {...rest} />
      ))}
    </ol>
  </Panel>
)
