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
  const ahead = [...dated, ...undated].slice(0, coming).filter(entry => !besides.includes(entry.id))
  // before the stage is filled: an interview that is among the latest stands there
  const { newest, isLatest } = await latest(locale, { chosen, lead, ahead, besides })
  const shown = [...besides, ...idsOf([...newest, ...ahead])]
  const stage = { limit: placesIn("stage"), except: shown }
  const interviews = fill("stage", chosen, await interviewsOnStage(locale, stage))
  const except = [...shown, ...idsOf(interviews)]
  const region = await regionInFocus(locale, { except, atLeast: inRegion })
  const regional = region ? await entriesOf(`region:${region.slug}`, locale, { limit: inRegion, except }) : []
  return { lead, interviews, newest, isLatest, region, regional, series, coming: ahead }
}

type Above = { chosen: ReadonlyMap<Spot, Entry>; lead?: Entry; ahead: Entry[]; besides: number[] }

/**
 * The latest beside the lead and what is coming, which has a place of its own; and whether they are. Where an editor put
 * something older there, or the newest elsewhere, they are not.
 */
async function latest(locale: Locale, { chosen, lead, ahead, besides }: Above) {
  const limit = placesIn("latest")
  const coming = idsOf(ahead)
  const [automatic, truly] = await Promise.all([
    entriesOf("home", locale, { limit, except: [...besides, ...coming] }),
    chosen.size > 0
      ? entriesOf("home", locale, { limit, except: [...coming, ...(lead ? [lead.id] : [])] })
      : undefined,
  ])
  const newest = fill("latest", chosen, automatic)
  const isLatest = !truly || newest.every(({ id }) => truly.some(entry => entry.id === id))
  return { newest, isLatest }
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
