import type { Metadata } from "next"
import { permanentRedirect } from "next/navigation"
import { siteTag } from "@/domain/cache-tags"
import { tagPage } from "@/platform/tag-page"
import { NotFoundPage } from "../../../../not-found-page"
import { notFoundMetadata } from "../../../../page-metadata"
import { readLocale, readPage, readSlug } from "../../../../parameters"
import { sectionAt, termAddress } from "../../../../sections"
import { TermList, termListMetadata } from "../../../../term-list"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; section: string; slug: string; page: string }> }

async function placeOf(params: Props["params"]) {
  const { locale: language, section: path, slug, page: number } = await params
  const { locale, isKnown } = readLocale(language)
  const section = sectionAt(path)
  const page = readPage(number)
  const isList = isKnown && section?.is === "term" && page
  return { locale, place: isList ? { term: section.term, slug: readSlug(slug), page } : undefined }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, place } = await placeOf(params)
  return place ? await termListMetadata({ locale, ...place }) : notFoundMetadata(locale)
}

/** A further page of what is filed under a region, country, topic or series. */
export default async function PlacePagePage({ params }: Props) {
  const { locale, place } = await placeOf(params)
  await tagPage(siteTag)
  if (!place) return <NotFoundPage locale={locale} />
  if (place.page === 1) permanentRedirect(termAddress(locale, place.term, place.slug))
  return <TermList locale={locale} {...place} />
}
