import type { Metadata } from "next"
import { permanentRedirect } from "next/navigation"
import { siteTag } from "@/domain/cache-tags"
import { tagPage } from "@/platform/tag-page"
import { KindList, kindListMetadata } from "../../../kind-list"
import { NotFoundPage } from "../../../not-found-page"
import { notFoundMetadata } from "../../../page-metadata"
import { readLocale, readPage } from "../../../parameters"
import { PeopleIndex, peopleIndexMetadata } from "../../../people-index"
import { kindAddress, sectionAt, termsAddress } from "../../../sections"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; section: string; page: string }> }

async function placeOf(params: Props["params"]) {
  const { locale: language, section: path, page: number } = await params
  const { locale, isKnown } = readLocale(language)
  const section = sectionAt(path)
  const page = readPage(number)
  if (!isKnown || !section || !page) return { locale }
  if (section.is === "kind") return { locale, page, place: section }
  return { locale, page, place: section.term === "person" ? section : undefined }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, place, page } = await placeOf(params)
  if (!place) return notFoundMetadata(locale)
  if (place.is === "term") return await peopleIndexMetadata({ locale, page })
  return await kindListMetadata({ locale, kind: place.kind, page })
}

/** A further page of a kind's texts, or of people. */
export default async function SectionPagePage({ params }: Props) {
  const { locale, place, page } = await placeOf(params)
  await tagPage(siteTag)
  if (!place) return <NotFoundPage locale={locale} />
  if (page === 1)
    permanentRedirect(
      place.is === "kind" ? kindAddress(locale, place.kind) : termsAddress(locale, place.term),
    )
  if (place.is === "term") return <PeopleIndex locale={locale} page={page} />
  return <KindList locale={locale} kind={place.kind} page={page} />
}
