import type { LanguageLink } from "@/components/site/frame"
import { type Locale, localeCodes, locales } from "@/domain/locales"
import { homeAddress } from "./sections"

/** A page in all the other languages; the home pages where nothing else is said. */
export const otherHomes = (
  locale: Locale,
  addressIn: (locale: Locale) => string = homeAddress,
): LanguageLink[] =>
  localeCodes
    .filter(language => language !== locale)
    .map(language => ({ language, label: locales[language].label, href: addressIn(language) }))
