import type { CountedLink } from "@/components/site/counted-links"
import { countriesWithTexts, regionOfCountry, type Term } from "@/db/queries/live/terms"
import { listTag } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import type { TermKind } from "@/domain/terms"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { termAddress } from "./sections"

type Place = { locale: Locale; term: TermKind; slug: string }

/** The countries of a region, or those around a country, that have texts; undefined where there are none to choose from. */
export async function neighbouringCountries({
  locale,
  term,
  slug,
}: Place): Promise<{ title: string; links: CountedLink[] } | undefined> {
  const region: Pick<Term, "slug"> | undefined =
    term === "region" ? { slug } : term === "country" ? await regionOfCountry(slug, locale) : undefined
  if (!region) return undefined
  await tagPage(listTag(locale, `region:${region.slug}`))
  const countries = await countriesWithTexts(locale, region.slug)
  if (countries.length === 0) return undefined
  const links = countries.map(country => ({
    ...country,
    href: termAddress(locale, "country", country.slug),
    isCurrent: term === "country" && country.slug === slug,
  }))
  return { title: translator(locale)("terms.country.many"), links }
}
