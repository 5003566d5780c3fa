import type { Metadata } from "next"
import { PageHead } from "@/components/site/page-head"
import { StructuredData } from "@/components/site/structured-data"
import { entriesPerPage } from "@/db/queries/live/entries"
import { listTag } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { listPage } from "./list-page"
import { listed, storyTags } from "./listed"
import { NotFoundPage } from "./not-found-page"
import { PageFrame } from "./page-frame"
import { inEveryLanguage, notFoundMetadata, pageMetadata } from "./page-metadata"
import { PagedEntries, pagedTitle } from "./paged-entries"
import { kindAddress, pageAddress } from "./sections"
import { collection } from "./structured-data/collection"

type Props = { locale: Locale; kind: Kind; page: number }

export async function kindListMetadata({ locale, kind, page }: Props): Promise<Metadata> {
  const t = translator(locale)
  const list = await listPage(kind, locale, page)
  if (!list) return notFoundMetadata(locale)
  const addressIn = (language: Locale) => kindAddress(language, kind)
  return pageMetadata({
    locale,
    title: pagedTitle(t(`kinds.${kind}.many`), list, locale),
    description: t(`about.${kind}`),
    address: pageAddress(addressIn(locale), page),
    languages: page === 1 ? inEveryLanguage(addressIn) : undefined,
    isEmpty: list.total === 0,
  })
}

/** All texts of a kind, newest first. */
export async function KindList({ locale, kind, page }: Props) {
  const t = translator(locale)
  await tagPage(listTag(locale, kind))
  const list = await listPage(kind, locale, page)
  if (!list) return <NotFoundPage locale={locale} />
  await tagPage(...storyTags(list.entries))
  const addressIn = (language: Locale) => kindAddress(language, kind)
  return (
    <PageFrame
      locale={locale}
      section={addressIn(locale)}
      trail={[{ name: t(`kinds.${kind}.many`), address: addressIn(locale) }]}
      inLanguage={addressIn}
    >
      <StructuredData
        data={collection({
          language: locale,
          name: t(`kinds.${kind}.many`),
          description: t(`about.${kind}`),
          address: pageAddress(addressIn(locale), page),
          total: list.total,
          before: (page - 1) * entriesPerPage,
          items: list.entries.map(listed),
        })}
      />
      <div className="shell">
        <PageHead title={t(`kinds.${kind}.many`)} introduction={page === 1 ? t(`about.${kind}`) : null} />
        <PagedEntries list={list} locale={locale} addressIn={addressIn} />
      </div>
    </PageFrame>
  )
}
