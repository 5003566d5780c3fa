import type { Ways } from "@/components/site/ways-on"
import type { Locale } from "@/domain/locales"
import { kindNames } from "@/domain/story"
import { translator } from "@/messages/translate"
import { otherHomes } from "./other-homes"
import { homeAddress, kindAddress } from "./sections"

/** Where to go from a page that has nothing to read. */
export function waysOn(locale: Locale): Ways {
  const t = translator(locale)
  const pages = [
    { href: homeAddress(locale), label: t("navigation.home") },
    ...kindNames.map(kind => ({ href: kindAddress(locale, kind), label: t(`kinds.${kind}.many`) })),
  ]
  return { pages, languages: otherHomes(locale) }
}
