import type { Metadata } from "next"
import { siteTag } from "@/domain/cache-tags"
import { tagPage } from "@/platform/tag-page"
import { NotFoundPage } from "../../not-found-page"
import { notFoundMetadata } from "../../page-metadata"
import { readLocale, readSlug } from "../../parameters"
import { PublishedText, publishedTextMetadata } from "../../published-text"
import { sectionAt } from "../../sections"
import { TermPage, termPageMetadata } from "../../term-page"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; section: string; slug: string }> }

async function placeOf(params: Props["params"]) {
  const { locale: language, section: path, slug } = await params
  const { locale, isKnown } = readLocale(language)
  const section = isKnown ? sectionAt(path) : undefined
  return { locale, path, section, slug: readSlug(slug) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, path, section, slug } = await placeOf(params)
  if (!section || section.is === "search") return notFoundMetadata(locale)
  if (section.is === "term") return await termPageMetadata({ locale, section: path, slug })
  return await publishedTextMetadata({ kind: section.kind, language: locale, slug })
}

/** A text, or the texts filed under a region, country, topic, series or person. */
export default async function PlacePage({ params }: Props) {
  const { locale, path, section, slug } = await placeOf(params)
  await tagPage(siteTag)
  if (!section || section.is === "search") return <NotFoundPage locale={locale} />
  if (section.is === "term") return <TermPage locale={locale} section={path} slug={slug} />
  return <PublishedText kind={section.kind} language={locale} slug={slug} />
}
