import { defaultLocale, type Locale, localeCodes } from "./locales"

/** Where one page is in each of its languages. */
export type InLanguages<Place = string> = Partial<Record<Locale, Place>>

/**
 * The languages as `hreflang` wants them, in one order, and with them "x-default": the page for readers of none of them.
 * That is the site's first language where the page has it, else whichever there is.
 */
export function languageAlternates<Place>(places: InLanguages<Place>): [hreflang: string, place: Place][] {
  const known = localeCodes.flatMap(locale => {
    const place = places[locale]
    return place === undefined ? [] : [[locale, place] as [string, Place]]
  })
  const [first] = known
  if (!first) return []
  return [...known, ["x-default", places[defaultLocale] ?? first[1]]]
}
