import { namesOfLists } from "@/db/queries/live/facets"
import { listOf, type Wanted } from "@/db/queries/live/found"
import { type ListFile, listFileAddress, narrowedAddress } from "@/domain/list-address"
import { chosenValues, everything, type ListFilter } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { filteredTitle } from "./filtered-title"
import type { ListPlace } from "./list-at"
import { nearestTo } from "./list-page"
import { absolute } from "./page-metadata"

/** A list as programs follow it: what it is called, where it is, and what to ask for. */
export type ListForPrograms = {
  locale: Locale
  title: string
  description: string
  page: string
  /** The address of a file of the list. */
  fileAt: (file: ListFile) => string
  wanted: Wanted
}

export async function listForPrograms(
  place: ListPlace,
  locale: Locale,
  { chosen, words }: ListFilter,
): Promise<ListForPrograms> {
  const filter = { ...everything, chosen, words }
  const names = await namesOfLists(
    chosenValues(filter).map(({ facet, value }) => listOf(facet, value)),
    locale,
  )
  const site = translator(locale)("site.name")
  const title = filteredTitle(place.title, { filter, names }, locale)
  const list = place.addressIn(locale)
  return {
    locale,
    title: title === site ? site : `${title} · ${site}`,
    description: place.description,
    page: absolute(narrowedAddress(list, filter)),
    fileAt: file => absolute(listFileAddress(list, file, filter)),
    wanted: await nearestTo({ list: place.list, language: locale, filter }),
  }
}
