import type { Metadata } from "next"
import { permanentRedirect } from "next/navigation"
import { siteTag } from "@/domain/cache-tags"
import { tagPage } from "@/platform/tag-page"
import { NotFoundPage } from "../../../not-found-page"
import { notFoundMetadata } from "../../../page-metadata"
import { readLocale, readPage } from "../../../parameters"
import { PeopleIndex, peopleIndexMetadata } from "../../../people-index"
import { sectionAt, termsAddress } from "../../../sections"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; section: string; page: string }> }

async function placeOf(params: Props["params"]) {
  const { locale: language, section: path, page: number } = await params
  const { locale, isKnown } = readLocale(language)
  const section = sectionAt(path)
  const isOfPeople = isKnown && section?.is === "term" && section.term === "person"
  return { locale, page: isOfPeople ? readPage(number) : undefined }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await placeOf(params)
  return page ? await peopleIndexMetadata({ locale, page }) : notFoundMetadata(locale)
}

/** A further page of people. Those of texts have parameters, and are rendered where these stand in the path. */
export default async function PeoplePage({ params }: Props) {
  const { locale, page } = await placeOf(params)
  await tagPage(siteTag)
  if (!page) return <NotFoundPage locale={locale} />
  if (page === 1) permanentRedirect(termsAddress(locale, "person"))
  return <PeopleIndex locale={locale} page={page} />
}
