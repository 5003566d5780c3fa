import type { Metadata } from "next"
import { siteTag } from "@/domain/cache-tags"
import { tagPage } from "@/platform/tag-page"
import { NotFoundPage } from "../not-found-page"
import { notFoundMetadata } from "../page-metadata"
import { readLocale } from "../parameters"
import { PeopleIndex, peopleIndexMetadata } from "../people-index"
import { sectionAt } from "../sections"
import { TermIndex, termIndexMetadata } from "../term-index"
import { TextList, textListMetadata } from "../text-list"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; section: string }> }

async function placeOf(params: Props["params"]) {
  const { locale: language, section: path } = await params
  const { locale, isKnown } = readLocale(language)
  return { locale, path, section: isKnown ? sectionAt(path) : undefined }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, path, section } = await placeOf(params)
  if (!section) return notFoundMetadata(locale)
  if (section.is !== "term") return await textListMetadata({ locale, section: path })
  if (section.term === "person") return await peopleIndexMetadata({ locale, page: 1 })
  return termIndexMetadata({ locale, term: section.term, page: 1 })
}

/** A kind's texts, everything, or all regions, countries, topics, series or people. */
export default async function SectionPage({ params }: Props) {
  const { locale, path, section } = await placeOf(params)
  await tagPage(siteTag)
  if (!section) return <NotFoundPage locale={locale} />
  if (section.is !== "term") return <TextList locale={locale} section={path} />
  if (section.term === "person") return <PeopleIndex locale={locale} page={1} />
  return <TermIndex locale={locale} term={section.term} page={1} />
}
