import { inARow } from "@/components/ui/lists"
import { chosenValues, type ListFilter } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { facetLabel } from "./facet-label"

type Narrowed = { filter: ListFilter; names: ReadonlyMap<string, string> }

/** "News: Housing, 2019" */
export function narrowedTitle(title: string, { filter, names }: Narrowed, locale: Locale) {
  const { words } = filter
  const values = chosenValues(filter).map(each => facetLabel(each, names, locale))
  const all = [...(words ? [`“${words}”`] : []), ...values]
  return all.length > 0 ? `${title}: ${inARow(all, locale)}` : title
}
