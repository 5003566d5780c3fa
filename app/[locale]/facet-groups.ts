import type { FacetGroup } from "@/components/site/facets"
import { listOf } from "@/db/queries/live/found"
import type { List } from "@/domain/cache-tags"
import { narrowedAddress } from "@/domain/list-address"
import { choosing, chosenValues, everyLanguage, type Facet, facetNames, toggled } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { filedTerms } from "@/domain/terms"
import { translator } from "@/messages/translate"
import { facetLabel } from "./facet-label"
import type { ListPage } from "./list-page"
import { termsAddress } from "./sections"

/** More values than anybody looks through; the rarest are left out, and the page of all terms leads to them. */
const mostValues = 50

type Narrowed = { list: ListPage; of: List | undefined; address: string; locale: Locale }

/** The facets of a list, each value a link that chooses it or lets it go. What cannot narrow the list is left out. */
export function facetGroups({ list, of, address, locale }: Narrowed): FacetGroup[] {
  const t = translator(locale)
  const { filter, facets, names } = list
  return facetNames.flatMap(facet => {
    const there = facets[facet].filter(({ value }) => listOf(facet, value) !== of && value !== everyLanguage)
    const values = there
      .filter(({ value }, place) => place < mostValues || filter.chosen[facet].includes(value))
      .map(({ value, count }) => ({
        label: facetLabel({ facet, value }, names, locale),
        language: facet === "language" ? (value as Locale) : undefined,
        count,
        isChosen: isChosen(list, facet, value, locale),
        href: narrowedAddress(
          address,
          facet === "language" ? inLanguage(list, value, locale) : toggled(filter, facet, value),
        ),
      }))
    const isOfUse = values.length > 1 || values.some(each => each.isChosen && facet !== "language")
    const all = filedTerms.find(term => term === facet)
    const rest =
      all && there.length > values.length
        ? { label: t(`terms.${all}.many`), href: termsAddress(locale, all) }
        : undefined
    return isOfUse ? [{ name: facet, title: t(`find.facets.${facet}`), values, rest }] : []
  })
}

/** A list is in one language, or in all of them. */
const inLanguage = ({ filter }: ListPage, value: string, own: Locale) =>
  choosing(filter, "language", value === own ? [] : [value])

const isChosen = ({ filter }: ListPage, facet: Facet, value: string, own: Locale) =>
  facet === "language" && filter.chosen.language.length === 0
    ? value === own
    : filter.chosen[facet].includes(value)

/** What is chosen, each with the way to the list without it. */
export const chosenLinks = ({ list: { filter, names }, address, locale }: Narrowed) =>
  chosenValues(filter).map(each => ({
    label: facetLabel(each, names, locale),
    href: narrowedAddress(address, toggled(filter, each.facet, each.value)),
  }))

/** The same in every language at once; undefined where one language is all there is, or all are chosen. */
export function everyLanguageLink({ list: { filter, facets }, address, locale }: Narrowed) {
  if (facets.language.length < 2 || filter.chosen.language.includes(everyLanguage)) return undefined
  const label = translator(locale)("find.allLanguages")
  return { label, href: narrowedAddress(address, choosing(filter, "language", [everyLanguage])) }
}
