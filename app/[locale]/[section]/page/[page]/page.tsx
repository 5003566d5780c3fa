import type { Metadata } from "next"
import { permanentRedirect } from "next/navigation"
import { siteTag } from "@/domain/cache-tags"
import { tagPage } from "@/platform/tag-page"
import { KindList, kindListMetadata } from "../../../kind-list"
import { NotFoundPage } from "../../../not-found-page"
import { notFoundMetadata } from "../../../page-metadata"
import { readLocale, readPage } from "../../../parameters"
import { kindAddress, sectionAt } from "../../../sections"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; section: string; page: string }> }

async function placeOf(params: Props["params"]) {
  const { locale: language, section: path, page: number } = await params
  const { locale, isKnown } = readLocale(language)
  const section = sectionAt(path)
  const page = readPage(number)
  return {
    locale,
    place: isKnown && section?.is === "kind" && page ? { kind: section.kind, page } : undefined,
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, place } = await placeOf(params)
  return place ? await kindListMetadata({ locale, ...place }) : notFoundMetadata(locale)
}

/** A further page of a kind's texts. */
export default async function SectionPagePage({ params }: Props) {
  const { locale, place } = await placeOf(params)
  await tagPage(siteTag)
  if (!place) return <NotFoundPage locale={locale} />
  if (place.page === 1) permanentRedirect(kindAddress(locale, place.kind))
  return <KindList locale={locale} {...place} />
}
