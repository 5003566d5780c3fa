import type { Metadata } from "next"
import { cache } from "react"
import { CountedLinks } from "@/components/site/counted-links"
import { PageHead } from "@/components/site/page-head"
import { StructuredData } from "@/components/site/structured-data"
import { entriesPerPage } from "@/db/queries/live/entries"
import { termAt } from "@/db/queries/live/terms"
import { listTag } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import { firstParagraph } from "@/domain/paragraphs"
import type { TermKind } from "@/domain/terms"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { listPage } from "./list-page"
import { listed, storyTags } from "./listed"
import { neighbouringCountries } from "./neighbouring-countries"
import { NotFoundPage } from "./not-found-page"
import { PageFrame } from "./page-frame"
import { inEveryLanguage, notFoundMetadata, pageMetadata } from "./page-metadata"
import { PagedEntries, pagedTitle } from "./paged-entries"
import { PersonPage, personMetadata } from "./person-page"
import { pageAddress, termAddress, termsAddress } from "./sections"
import { collection } from "./structured-data/collection"

type Props = { locale: Locale; term: TermKind; slug: string; page: number }

const termOf = cache(termAt)

export async function termListMetadata({ locale, term, slug, page }: Props): Promise<Metadata> {
  if (term === "person") return await personMetadata({ locale, slug, page })
  const found = await termOf(term, slug, locale)
  const list = found && (await listPage(`${term}:${slug}`, locale, page))
  if (!found || !list) return notFoundMetadata(locale)
  const addressIn = (language: Locale) => termAddress(language, term, slug)
  return pageMetadata({
    locale,
    title: pagedTitle(found.name, list, locale),
    description:
      firstParagraph(found.introduction) ?? translator(locale)("lists.about", { name: found.name }),
    address: pageAddress(addressIn(locale), page),
    languages: page === 1 ? inEveryLanguage(addressIn) : undefined,
    isEmpty: list.total === 0,
  })
}

/** Texts of every kind that are filed under a region, country, topic or series, or name a person, newest first. */
export async function TermList({ locale, term, slug, page }: Props) {
  if (term === "person") return <PersonPage {...{ locale, slug, page }} />
  const t = translator(locale)
  await tagPage(listTag(locale, `${term}:${slug}`))
  const found = await termOf(term, slug, locale)
  const list = found && (await listPage(`${term}:${slug}`, locale, page))
  if (!found || !list) return <NotFoundPage locale={locale} />
  await tagPage(...storyTags(list.entries))
  const addressIn = (language: Locale) => termAddress(language, term, slug)
  const countries = await neighbouringCountries({ locale, term, slug })
  return (
    <PageFrame
      locale={locale}
      section={termsAddress(locale, term)}
      trail={[
        { name: t(`terms.${term}.many`), address: termsAddress(locale, term) },
        { name: found.name, address: addressIn(locale) },
      ]}
      inLanguage={addressIn}
    >
      <StructuredData
        data={collection({
          language: locale,
          name: found.name,
          description: found.introduction,
          address: pageAddress(addressIn(locale), page),
          total: list.total,
          before: (page - 1) * entriesPerPage,
          items: list.entries.map(listed),
        })}
      />
      <div className="shell">
        <PageHead
          kicker={t(`terms.${term}.one`)}
          kickerHref={termsAddress(locale, term)}
          title={found.name}
          introduction={page === 1 ? found.introduction : null}
        />
        <div className={countries ? "grid gap-x-14 gap-y-12 lg:grid-cols-[15.5rem_minmax(0,1fr)]" : ""}>
          <div className={countries ? "lg:col-start-2" : ""}>
            <PagedEntries list={list} locale={locale} addressIn={addressIn} />
          </div>
          {countries && (
            <aside className="lg:row-start-1">
              <CountedLinks {...countries} />
            </aside>
          )}
        </div>
      </div>
    </PageFrame>
  )
}
