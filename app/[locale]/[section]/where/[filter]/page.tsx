import type { Metadata } from "next"
import { siteTag } from "@/domain/cache-tags"
import { tagPage } from "@/platform/tag-page"
import { readNarrowed, redirectFromPageOne } from "../../../narrowed"
import { NotFoundPage } from "../../../not-found-page"
import { notFoundMetadata } from "../../../page-metadata"
import { readLocale } from "../../../parameters"
import { TextList, textListMetadata } from "../../../text-list"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; section: string; filter: string }> }

async function placeOf(params: Props["params"]) {
  const { locale: language, section, filter } = await params
  return { ...readLocale(language), section, query: readNarrowed(filter) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { isKnown, ...place } = await placeOf(params)
  return isKnown ? await textListMetadata(place) : notFoundMetadata(place.locale)
}

/** A kind's texts or everything, narrowed, or a further page. */
export default async function NarrowedSectionPage({ params }: Props) {
  const { isKnown, ...place } = await placeOf(params)
  await tagPage(siteTag)
  if (!isKnown) return <NotFoundPage locale={place.locale} />
  redirectFromPageOne(`/${place.locale}/${place.section}`, place.query)
  return <TextList {...place} />
}
