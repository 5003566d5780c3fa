import type { Metadata } from "next"
import { type CountedLink, CountedLinks } from "@/components/site/counted-links"
import { EmptyList } from "@/components/site/empty-list"
import { PageHead } from "@/components/site/page-head"
import { Pagination } from "@/components/site/pagination"
import { SearchForm } from "@/components/site/search-form"
import { StructuredData } from "@/components/site/structured-data"
import { TermCards } from "@/components/site/term-cards"
import {
  type CountedCountry,
  type CountedTerm,
  countriesWithTexts,
  termsOf,
  termsWithTexts,
} from "@/db/queries/live/terms"
import { listTag } from "@/domain/cache-tags"
import { everything } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import type { FiledTerm } from "@/domain/terms"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { NotFoundPage } from "./not-found-page"
import { otherHomes } from "./other-homes"
import { PageFrame } from "./page-frame"
import { inEveryLanguage, pageMetadata } from "./page-metadata"
import { numberedTitle } from "./paged-entries"
import { pageAddress, searchAddress, termAddress, termsAddress } from "./sections"
import { collection } from "./structured-data/collection"

type Props = { locale: Locale; term: FiledTerm; page: number }

/** Topics and series have no bound; regions fill no page, and countries stand together by their region. */
const termsPerPage = 60

export function termIndexMetadata({ locale, term, page }: Props): Metadata {
  const t = translator(locale)
  const addressIn = (language: Locale) => termsAddress(language, term)
  return pageMetadata({
    locale,
    title: numberedTitle(t(`terms.${term}.many`), page, locale),
    description: t(`about.${term}`),
    address: pageAddress(addressIn(locale), page),
    languages: page === 1 ? inEveryLanguage(addressIn) : undefined,
  })
}

/** All regions, countries, topics or series that have a text; of topics and series a page. */
export async function TermIndex({ locale, term, page }: Props) {
  const t = translator(locale)
  await tagPage(listTag(locale, "home")) // any new text changes a count here
  const linked = <Term extends CountedTerm>(each: Term) => ({
    ...each,
    href: termAddress(locale, term, each.slug),
  })
  const all = term === "country" ? [] : (await termsWithTexts(term, locale)).map(linked)
  const pages = Math.ceil(all.length / termsPerPage)
  const terms = all.slice((page - 1) * termsPerPage, page * termsPerPage)
  if (page > 1 && terms.length === 0) return <NotFoundPage locale={locale} />
  const countries = term === "country" ? (await countriesWithTexts(locale)).map(linked) : []
  const addressIn = (language: Locale) => termsAddress(language, term)
  return (
    <PageFrame
      locale={locale}
      section={addressIn(locale)}
      trail={[{ name: t(`terms.${term}.many`), address: addressIn(locale) }]}
      inLanguage={addressIn}
      printed={pageAddress(addressIn(locale), page)}
    >
      <StructuredData
        data={collection({
          language: locale,
          name: t(`terms.${term}.many`),
          description: t(`about.${term}`),
          address: pageAddress(addressIn(locale), page),
          total: all.length + countries.length,
          before: (page - 1) * termsPerPage,
          items: [...terms, ...countries].map(({ name, href }) => ({ title: name, href })),
        })}
      />
      <div className="shell">
        <PageHead
          title={t(`terms.${term}.many`)}
          introduction={page === 1 ? t(`about.${term}`) : undefined}
        />
        {pages > 1 && <SearchForm locale={locale} action={searchAddress(locale)} filter={everything} />}
        {terms.length + countries.length === 0 ? (
          <EmptyList locale={locale} languages={otherHomes(locale, addressIn)} />
        ) : term === "country" ? (
          <CountriesByRegion locale={locale} countries={countries} />
        ) : (
          <div className="border-t-3 border-ink">
            <TermCards terms={terms} locale={locale} />
            <Pagination
              locale={locale}
              page={page}
              pages={pages}
              addressOf={number => pageAddress(addressIn(locale), number)}
            />
          </div>
        )}
      </div>
    </PageFrame>
  )
}

type Countries = { locale: Locale; countries: (CountedCountry & CountedLink)[] }

async function CountriesByRegion({ locale, countries }: Countries) {
  const groups = (await termsOf("region", locale))
    .map(region => ({ ...region, links: countries.filter(country => country.region === region.slug) }))
    .filter(({ links }) => links.length > 0)
  return (
    <div className="gap-x-12 border-t-3 border-ink pt-7 sm:columns-2 lg:columns-3">
      {groups.map(({ slug, name, links }) => (
        <div key={slug} className="mb-9 break-inside-avoid">
          <CountedLinks title={name} links={links} locale={locale} />
        </div>
      ))}
    </div>
  )
}
