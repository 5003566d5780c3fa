import type { Metadata } from "next"
import { siteTag } from "@/domain/cache-tags"
import { tagPage } from "@/platform/tag-page"
import { NotFoundPage } from "../../../not-found-page"
import { notFoundMetadata } from "../../../page-metadata"
import { readLocale, readSlug } from "../../../parameters"
import { QuotedAnswer, quotedAnswerMetadata } from "../../../quoted-answer"
import { sectionAt } from "../../../sections"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string; section: string; slug: string; part: string }> }

async function placeOf(params: Props["params"]) {
  const { locale: language, section: path, slug, part } = await params
  const { locale, isKnown } = readLocale(language)
  const section = isKnown ? sectionAt(path) : undefined
  if (section?.is !== "kind" || !/^q-[a-z0-9]{4,16}$/.test(part)) return { locale }
  return { locale, address: { kind: section.kind, language: locale, slug: readSlug(slug) }, id: part }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, address, id } = await placeOf(params)
  return address ? await quotedAnswerMetadata(address, id) : notFoundMetadata(locale)
}

/** One answer of an interview, to be quoted. */
export default async function AnswerPage({ params }: Props) {
  const { locale, address, id } = await placeOf(params)
  await tagPage(siteTag)
  return address ? <QuotedAnswer address={address} id={id} /> : <NotFoundPage locale={locale} />
}
