import { inARow } from "@/components/ui/lists"
import { chosenValues, type ListFilter } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { facetLabel } from "./facet-label"

type Narrowed = { filter: ListFilter; names: ReadonlyMap<string, string> }

/** "News: Housing, 2019" */
export function filteredTitle(title: string, narrowed: Narrowed, locale: Locale) {
  const narrowing = narrowingOf(narrowed, locale)
  return narrowing ? translator(locale)("alerts.narrowedBy", { name: title, title: narrowing }) : title
}

/** "Housing, 2019"; nothing where the list is whole. */
export function narrowingOf({ filter, names }: Narrowed, locale: Locale) {
  const t = translator(locale)
  const { words } = filter
  const values = chosenValues(filter).map(each => facetLabel(each, names, locale))
  return inARow([...(words ? [t("forMachines.quote", { quote: words })] : []), ...values], locale)
}
