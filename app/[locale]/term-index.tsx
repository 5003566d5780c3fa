import type { Metadata } from "next"
import { CountedLinks } from "@/components/site/counted-links"
import { EmptyList } from "@/components/site/empty-list"
import { PageHead } from "@/components/site/page-head"
import { TermCards } from "@/components/site/term-cards"
import { countriesWithTexts, type TermKind, termsWithTexts } from "@/db/queries/live/terms"
import { listTag } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { otherHomes } from "./other-homes"
import { PageFrame } from "./page-frame"
import { inEveryLanguage, pageMetadata } from "./page-metadata"
import { termAddress, termsAddress } from "./sections"

type Props = { locale: Locale; term: TermKind }

export function termIndexMetadata({ locale, term }: Props): Metadata {
  const t = translator(locale)
  const addressIn = (language: Locale) => termsAddress(language, term)
  return pageMetadata({
    locale,
    title: t(`terms.${term}.many`),
    description: t(`about.${term}`),
    address: addressIn(locale),
    languages: inEveryLanguage(addressIn),
  })
}

/** All regions, countries, topics or series that have a text. */
export async function TermIndex({ locale, term }: Props) {
  const t = translator(locale)
  await tagPage(listTag(locale, "home")) // any new text changes a count here
  const terms = (await termsWithTexts(term, locale)).map(each => ({
    ...each,
    href: termAddress(locale, term, each.slug),
  }))
  const addressIn = (language: Locale) => termsAddress(language, term)
  return (
    <PageFrame locale={locale} section={addressIn(locale)} inLanguage={addressIn}>
      <div className="shell">
        <PageHead title={t(`terms.${term}.many`)} introduction={t(`about.${term}`)} />
        {terms.length === 0 ? (
          <EmptyList locale={locale} languages={otherHomes(locale, addressIn)} />
        ) : term === "country" ? (
          <CountriesByRegion locale={locale} />
        ) : (
          <div className="border-t-3 border-ink">
            <TermCards terms={terms} locale={locale} />
          </div>
        )}
      </div>
    </PageFrame>
  )
}

async function CountriesByRegion({ locale }: { locale: Locale }) {
  const [regions, countries] = await Promise.all([
    termsWithTexts("region", locale),
    countriesWithTexts(locale),
  ])
  return (
    <div className="gap-x-12 border-t-3 border-ink pt-7 sm:columns-2 lg:columns-3">
      {regions.map(region => (
        <div key={region.slug} className="mb-9 break-inside-avoid">
          <CountedLinks
            title={region.name}
            links={countries
              .filter(country => country.region === region.slug)
              .map(country => ({ ...country, href: termAddress(locale, "country", country.slug) }))}
          />
        </div>
      ))}
    </div>
  )
}
