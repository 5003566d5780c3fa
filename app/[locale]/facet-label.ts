import { listOf } from "@/db/queries/live/found"
import { everyLanguage, type Facet } from "@/domain/list-filter"
import { isLocale, type Locale, locales } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import { translator } from "@/messages/translate"

/** What a value of a facet is called; a term that is not there is called by its slug. */
export function facetLabel(
  { facet, value }: { facet: Facet; value: string },
  names: ReadonlyMap<string, string>,
  locale: Locale,
): string {
  const t = translator(locale)
  if (facet === "kind") return t(`kinds.${value as Kind}.many`)
  if (value === everyLanguage) return t("find.allLanguages")
  if (facet === "language") return isLocale(value) ? locales[value].label : value
  return names.get(listOf(facet, value)) ?? value
}
