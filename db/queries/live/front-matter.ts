import { comingEntries, undatedEvents } from "@/db/queries/live/coming"
import { entriesOf } from "@/db/queries/live/entries"
import type { Entry } from "@/db/queries/live/entry"
import { interviewsOnStage, leadEntry, regionInFocus } from "@/db/queries/live/front"
import { termsWithTexts } from "@/db/queries/live/terms"
import type { Locale } from "@/domain/locales"

const onStage = 4
const latest = 3
const inRegion = 4
const coming = 5

const idsOf = (entries: Entry[]) => entries.map(entry => entry.id)

/** What stands on the front page: one lead, the latest, the stage, a region, what is to come, the series. */
export async function frontMatter(locale: Locale) {
  const [staged, chosenLead, series, dated, undated] = await Promise.all([
    interviewsOnStage(locale, onStage),
    leadEntry(locale),
    termsWithTexts("series", locale),
    comingEntries(locale, coming),
    undatedEvents(locale, 2),
  ])
  const lead = chosenLead ?? (await entriesOf("home", locale, { limit: 1 }))[0]
  const interviews = staged.filter(entry => entry.id !== lead?.id)
  const above = [...(lead ? [lead] : []), ...interviews]
  const ahead = [...dated, ...undated].slice(0, coming).filter(entry => entry.id !== lead?.id)
  const newest = await entriesOf("home", locale, { limit: latest, except: idsOf([...above, ...ahead]) })
  const except = idsOf([...above, ...ahead, ...newest])
  const region = await regionInFocus(locale, { except, atLeast: inRegion })
  const regional = region ? await entriesOf(`region:${region.slug}`, locale, { limit: inRegion, except }) : []
  return { lead, interviews, newest, region, regional, series, coming: ahead }
}
