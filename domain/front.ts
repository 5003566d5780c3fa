/**
 * The places of the home page that editors may fill. A place that nobody fills, or whose text is not in sight, is
 * filled by date. Placements may overlap: the one that began last stands, and when it ends the one before is back.
 */

const sections = {
  lead: { label: "Lead", places: 1 },
  latest: { label: "Latest", places: 3 },
  stage: { label: "Interviews", places: 4 },
} as const
export type FrontSection = keyof typeof sections
export const frontSections = Object.keys(sections) as FrontSection[]

export type Spot = "lead" | `latest-${number}` | `stage-${number}`

export const placesIn = (section: FrontSection) => sections[section].places
export const sectionLabel = (section: FrontSection) => sections[section].label

/** The spots of a section, the first place first. */
export const spotsIn = (section: FrontSection): Spot[] =>
  section === "lead"
    ? ["lead"]
    : Array.from({ length: placesIn(section) }, (_, place) => `${section}-${place + 1}` as const)

export const spots = frontSections.flatMap(spotsIn) as [Spot, ...Spot[]]

export const sectionOf = (spot: Spot) => frontSections.find(section => spot.startsWith(section)) ?? "latest"

/** "Lead", "Latest, place 2" */
export const spotLabel = (spot: Spot) =>
  spot === "lead" ? sectionLabel("lead") : `${sectionLabel(sectionOf(spot))}, place ${spot.split("-")[1]}`

/** The spot before or after in the same section; undefined at its end. */
export function neighbourOf(spot: Spot, step: -1 | 1): Spot | undefined {
  const all = spotsIn(sectionOf(spot))
  return all[all.indexOf(spot) + step]
}

/** What stands in a section's places: what was placed, each where it was put, and between it what came by itself. */
export function fillPlaces<Text>(
  places: number,
  placed: ReadonlyMap<number, Text>,
  automatic: readonly Text[],
) {
  const waiting = [...automatic]
  const filled: Text[] = []
  for (let place = 0; place < places; place++) {
    const text = placed.get(place) ?? waiting.shift()
    if (text !== undefined) filled.push(text)
  }
  return filled
}
