import type { Metadata } from "next"
import { siteTag } from "@/domain/cache-tags"
import { tagPage } from "@/platform/tag-page"
import { readNarrowed, redirectFromPageOne } from "../../../../narrowed"
import { NotFoundPage } from "../../../../not-found-page"
import { notFoundMetadata } from "../../../../page-metadata"
import { readLocale, readSlug } from "../../../../parameters"
import { TermPage, termPageMetadata } from "../../../../term-page"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; section: string; slug: string; filter: string }> }

async function placeOf(params: Props["params"]) {
  const { locale: language, section, slug, filter } = await params
  return { ...readLocale(language), section, slug: readSlug(slug), query: readNarrowed(filter) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { isKnown, ...place } = await placeOf(params)
  return isKnown ? await termPageMetadata(place) : notFoundMetadata(place.locale)
}

/** What is filed under a region, country, topic, series or person, narrowed, or a further page. */
export default async function NarrowedPlacePage({ params }: Props) {
  const { isKnown, ...place } = await placeOf(params)
  await tagPage(siteTag)
  if (!isKnown) return <NotFoundPage locale={place.locale} />
  redirectFromPageOne(`/${place.locale}/${place.section}/${encodeURIComponent(place.slug)}`, place.query)
  return <TermPage {...place} />
}
