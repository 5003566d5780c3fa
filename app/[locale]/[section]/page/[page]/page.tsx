import type { Metadata } from "next"
import { permanentRedirect } from "next/navigation"
import { siteTag } from "@/domain/cache-tags"
import { tagPage } from "@/platform/tag-page"
import { NotFoundPage } from "../../../not-found-page"
import { notFoundMetadata } from "../../../page-metadata"
import { readLocale, readPage } from "../../../parameters"
import { PeopleIndex, peopleIndexMetadata } from "../../../people-index"
import { sectionAt, termsAddress } from "../../../sections"
import { TermIndex, termIndexMetadata } from "../../../term-index"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; section: string; page: string }> }

async function placeOf(params: Props["params"]) {
  const { locale: language, section: path, page: number } = await params
  const { locale, isKnown } = readLocale(language)
  const section = isKnown ? sectionAt(path) : undefined
  const term = section?.is === "term" && section.term !== "country" ? section.term : undefined
  return { locale, term, page: readPage(number) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, term, page } = await placeOf(params)
  if (!term || !page) return notFoundMetadata(locale)
  return term === "person"
    ? await peopleIndexMetadata({ locale, page })
    : termIndexMetadata({ locale, term, page })
}

/** A further page of people, topics or series. Those of texts have parameters, and are rendered where these stand in the path. */
export default async function TermsPage({ params }: Props) {
  const { locale, term, page } = await placeOf(params)
  await tagPage(siteTag)
  if (!term || !page) return <NotFoundPage locale={locale} />
  if (page === 1) permanentRedirect(termsAddress(locale, term))
  return term === "person" ? (
    <PeopleIndex locale={locale} page={page} />
  ) : (
    <TermIndex locale={locale} term={term} page={page} />
  )
}
