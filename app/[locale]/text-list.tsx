import type { Metadata } from "next"
import { PageHead } from "@/components/site/page-head"
import { SearchForm } from "@/components/site/search-form"
import { StructuredData } from "@/components/site/structured-data"
import { entriesPerPage } from "@/db/queries/live/entries"
import { madeUpTag, tagsOfList } from "@/domain/cache-tags"
import { narrowedAddress } from "@/domain/list-address"
import { isNarrowed, longestWords } from "@/domain/list-filter"
import type { Locale } from "@/domain/locales"
import { tagPage } from "@/platform/tag-page"
import { filteredTitle, narrowingOf } from "./filtered-title"
import { listInLanguages } from "./languages-of-list"
import { type ListPlace, listAt } from "./list-at"
import { listPage } from "./list-page"
import { listed, storyTags } from "./listed"
import { isMadeUp } from "./made-up"
import { NarrowableEntries } from "./narrowable-entries"
import { neighbouringCountries } from "./neighbouring-countries"
import { NotFoundPage } from "./not-found-page"
import { PageFrame } from "./page-frame"
import { inEveryLanguage, notFoundMetadata, pageMetadata } from "./page-metadata"
import { pagedTitle } from "./paged-entries"
import { collection } from "./structured-data/collection"

type Props = {
  locale: Locale
  section: string
  slug?: string
  /** What narrows the list, as it stands behind the "?" of its address. */
  query?: string
}

async function found({ locale, section, slug, query }: Props) {
  const place = await listAt(locale, section, slug)
  return { place, list: place && (await listPage(place.list, locale, query)) }
}

export async function textListMetadata(props: Props): Promise<Metadata> {
  const { locale } = props
  const { place, list } = await found(props)
  if (!place || !list) return notFoundMetadata(locale)
  const { asOf: _, ...filter } = list.filter
  const isWhole = !isNarrowed(filter)
  const title = filteredTitle(place.title, list, locale)
  return pageMetadata({
    locale,
    title: pagedTitle(title, list, locale),
    description: place.description,
    address: narrowedAddress(place.addressIn(locale), filter),
    languages: isWhole && list.page === 1 ? await placeInLanguages(place) : undefined,
    followed: { list: place.addressIn(locale), filter, title },
    // search engines are to find the texts, not every way of choosing among them
    isEmpty: list.total === 0 || !isWhole,
  })
}

/** The search is there in every language. */
const placeInLanguages = ({ list, addressIn }: ListPlace) =>
  list ? listInLanguages(list, addressIn) : inEveryLanguage(addressIn)

/** The texts of a kind, those filed under a term, or all there are, as readers narrow them. */
export async function TextList(props: Props) {
  const { locale, slug, query } = props
  const { place, list } = await found(props)
  if (!place) return <NotFoundPage locale={locale} />
  await tagPage(...tagsOfList(place.list)) // a page beyond the last one is there once the list has grown
  if (!list) return <NotFoundPage locale={locale} />
  if (isMadeUp(list.filter, list.facets)) await tagPage(madeUpTag)
  await tagPage(...storyTags(list.entries))
  const address = place.addressIn(locale)
  const isSearch = place.list === undefined
  const pasted = new URLSearchParams(query).get("q") ?? ""
  return (
    <PageFrame
      locale={locale}
      section={place.section}
      trail={place.trail}
      inLanguage={language => narrowedAddress(place.addressIn(language), { ...list.filter, page: 1 })}
      printed={narrowedAddress(address, { ...list.filter, asOf: undefined })}
      hasResults={list.total > 0}
    >
      <StructuredData
        data={collection({
          language: locale,
          name: place.title,
          description: place.description,
          address: narrowedAddress(address, list.filter),
          total: list.total,
          before: (list.page - 1) * entriesPerPage,
          items: list.entries.map(listed),
        })}
      />
      <div className="shell">
        <PageHead
          kicker={place.kicker?.label}
          kickerHref={place.kicker?.href}
          title={place.title}
          introduction={list.page === 1 && !isNarrowed(list.filter) ? place.introduction : null}
        />
        {isNarrowed(list.filter) && (
          <p className="hidden font-semibold print:block">{narrowingOf(list, locale)}</p>
        )}
        {isSearch && (
          <SearchForm
            locale={locale}
            action={address}
            filter={list.filter}
            wasCut={[...pasted].length >= longestWords}
          />
        )}
        <NarrowableEntries
          list={list}
          locale={locale}
          place={place}
          neighbours={
            slug && place.list?.startsWith("country:")
              ? await neighbouringCountries({ locale, term: "country", slug })
              : undefined
          }
        />
      </div>
    </PageFrame>
  )
}
