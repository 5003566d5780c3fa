import { type FrontSection, fillPlaces, placesIn, type Spot, spots, spotsIn } from "@/domain/front"
import type { Locale } from "@/domain/locales"
import { comingEntries, undatedEvents } from "./coming"
import { entriesOf } from "./entries"
import type { Entry } from "./entry"
import { interviewsOnStage, leadEntry, regionInFocus } from "./front"
import { placedEntries } from "./placements"
import { termsWithTexts } from "./terms"

const inRegion = 4
const coming = 5

const idsOf = (entries: Iterable<Entry>) => [...entries].map(entry => entry.id)

/** What stands on the front page: one lead, the latest, the stage, a region, what is to come, the series. */
export async function frontMatter(locale: Locale, placed?: ReadonlyMap<Spot, Entry>) {
  const chosen = onceEach(placed ?? (await placedEntries(locale)))
  const placedIds = idsOf(chosen.values())
  const [byItself, series, dated, undated] = await Promise.all([
    chosen.get("lead") ?? leadEntry(locale, placedIds),
    termsWithTexts("series", locale),
    comingEntries(locale, coming),
    undatedEvents(locale, 2),
  ])
  const lead = byItself ?? (await entriesOf("home", locale, { limit: 1, except: placedIds }))[0]
  const besides = [...placedIds, ...(lead ? [lead.id] : [])]
  const stage = { limit: placesIn("stage"), except: besides }
  const interviews = fill("stage", chosen, await interviewsOnStage(locale, stage))
  const ahead = [...dated, ...undated].slice(0, coming).filter(entry => !besides.includes(entry.id))
  const above = [...besides, ...idsOf([...interviews, ...ahead])]
  const newest = fill(
    "latest",
    chosen,
    await entriesOf("home", locale, { limit: placesIn("latest"), except: above }),
  )
  const except = [...above, ...idsOf(newest)]
  const region = await regionInFocus(locale, { except, atLeast: inRegion })
  const regional = region ? await entriesOf(`region:${region.slug}`, locale, { limit: inRegion, except }) : []
  return { lead, interviews, newest, region, regional, series, coming: ahead }
}

export type FrontMatter = Awaited<ReturnType<typeof frontMatter>>

function fill(section: FrontSection, chosen: ReadonlyMap<Spot, Entry>, automatic: Entry[]) {
  const placed = spotsIn(section).flatMap((spot, place) => {
    const entry = chosen.get(spot)
    return entry ? [[place, entry] as const] : []
  })
  return fillPlaces(placesIn(section), new Map(placed), automatic)
}

/** A text stands in one place, the first that it was put in. */
function onceEach(placed: ReadonlyMap<Spot, Entry>) {
  const chosen = new Map<Spot, Entry>()
  const seen = new Set<number>()
  for (const spot of spots) {
    const entry = placed.get(spot)
    if (!entry || seen.has(entry.id)) continue
    seen.add(entry.id)
    chosen.set(spot, entry)
  }
  return chosen
}
