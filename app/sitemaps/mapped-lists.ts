import { absolute } from "@/app/[locale]/page-metadata"
import { homeAddress, listAddress, termsAddress } from "@/app/[locale]/sections"
import { listsWithTexts } from "@/db/queries/live/addresses"
import { type Locale, localeCodes } from "@/domain/locales"
import type { MappedPage } from "@/domain/sitemap"
import { type TermKind, termNames } from "@/domain/terms"

/**
 * The home page of a language, its lists that have a text, and the pages that lead to those of one sort. Nobody keeps
 * when a list last changed, since it also does when a text leaves it; so nothing is said of that. Nor of where a person
 * is found in other languages: the name may be written otherwise there, and only the person's own page finds that out.
 */
export async function mappedLists(locale: Locale): Promise<MappedPage[]> {
  const inAll = await Promise.all(
    localeCodes.map(async language => [language, new Map(await addressesIn(language))] as const),
  )
  const own = inAll.find(([language]) => language === locale)?.[1] ?? new Map<string, string>()
  return [...own].map(([page, address]) => ({
    address: absolute(address),
    languages: termOf(page) === "person" ? undefined : inLanguages(page, inAll),
  }))
}

const inLanguages = (page: string, inAll: (readonly [Locale, Map<string, string>])[]) =>
  Object.fromEntries(
    inAll.flatMap(([language, pages]) => {
      const there = pages.get(page)
      return there === undefined ? [] : [[language, absolute(there)]]
    }),
  )

/** Each page under a name that is the same in all languages; last the people, of whom there are most. */
async function addressesIn(locale: Locale): Promise<[page: string, address: string][]> {
  const { people = [], others = [] } = Object.groupBy(await listsWithTexts(locale), list =>
    termOf(list) === "person" ? "people" : "others",
  )
  const lists = [...others, ...people]
  const terms = termNames.filter(term => lists.some(list => termOf(list) === term))
  return [
    ["home", homeAddress(locale)],
    ...terms.map(term => [`all ${term}`, termsAddress(locale, term)] as [string, string]),
    ...lists
      .filter(list => list !== "home")
      .map(list => [list, listAddress(locale, list)] as [string, string]),
  ]
}

const termOf = (list: string) => list.split(":")[0] as TermKind
