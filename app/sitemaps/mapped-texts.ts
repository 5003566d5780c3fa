import { absolute } from "@/app/[locale]/page-metadata"
import { textAddress } from "@/app/[locale]/sections"
import { type ShelvedText, textsOnShelf } from "@/db/queries/live/addresses"
import type { Locale } from "@/domain/locales"
import type { MappedPage } from "@/domain/sitemap"

/** The texts of the stories on a shelf. */
export async function mappedTexts(shelf: number): Promise<MappedPage[]> {
  return (await textsOnShelf(shelf)).map(text => ({
    address: absolute(textAddress(text)),
    changedAt: text.changedAt,
    languages: languagesOf(text),
  }))
}

function languagesOf({ kind, slugs }: ShelvedText) {
  const all = Object.entries(slugs) as [Locale, string][]
  if (all.length < 2) return undefined
  return Object.fromEntries(
    all.map(([language, slug]) => [language, absolute(textAddress({ language, kind, slug }))]),
  )
}
