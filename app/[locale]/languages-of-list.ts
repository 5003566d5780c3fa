import type { LanguageLink } from "@/components/site/frame"
import { languagesWithTexts, textsByLanguage } from "@/db/queries/live/languages"
import { type List, listTag } from "@/domain/cache-tags"
import type { InLanguages } from "@/domain/language-alternates"
import { type Locale, localeCodes } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { otherHomes } from "./other-homes"

type AddressIn = (locale: Locale) => string

/**
 * Where a list is in each language in which it has a text, for `hreflang`. The page is made anew when a language gets
 * its first text; that one has lost its last is not worth it, since the list is still there and says so.
 */
export async function listInLanguages(list: List, addressIn: AddressIn): Promise<InLanguages> {
  const filled = await languagesWithTexts(list)
  const empty = localeCodes.filter(language => !filled.includes(language))
  await tagPage(...empty.map(language => listTag(language, list)))
  return Object.fromEntries(filled.map(language => [language, addressIn(language)]))
}

/** What an empty list offers: itself in the languages in which it has texts, with how many. */
export async function otherLanguagesOf(
  list: List,
  locale: Locale,
  addressIn: AddressIn,
): Promise<LanguageLink[]> {
  const others = otherHomes(locale, addressIn)
  await tagPage(...others.map(({ language }) => listTag(language, list)))
  const counts = await textsByLanguage(list)
  return others.flatMap(link => {
    const count = counts.get(link.language)
    return count ? [{ ...link, note: translator(link.language)("lists.count", { count }) }] : []
  })
}
