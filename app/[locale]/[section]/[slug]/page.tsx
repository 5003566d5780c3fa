import type { Metadata } from "next"
import { siteTag } from "@/domain/cache-tags"
import { tagPage } from "@/platform/tag-page"
import { NotFoundPage } from "../../not-found-page"
import { notFoundMetadata } from "../../page-metadata"
import { readLocale, readSlug } from "../../parameters"
import { PublishedText, publishedTextMetadata } from "../../published-text"
import { sectionAt } from "../../sections"
import { TermList, termListMetadata } from "../../term-list"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; section: string; slug: string }> }

async function placeOf(params: Props["params"]) {
  const { locale: language, section: path, slug } = await params
  const { locale, isKnown } = readLocale(language)
  return { locale, section: isKnown ? sectionAt(path) : undefined, slug: readSlug(slug) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, section, slug } = await placeOf(params)
  if (!section) return notFoundMetadata(locale)
  if (section.is === "term") return await termListMetadata({ locale, term: section.term, slug, page: 1 })
  return await publishedTextMetadata({ kind: section.kind, language: locale, slug })
}

/** A text, or the texts filed under a region, country, topic or series. */
export default async function PlacePage({ params }: Props) {
  const { locale, section, slug } = await placeOf(params)
  await tagPage(siteTag)
  if (!section) return <NotFoundPage locale={locale} />
  if (section.is === "term") return <TermList locale={locale} term={section.term} slug={slug} page={1} />
  return <PublishedText kind={section.kind} language={locale} slug={slug} />
}
