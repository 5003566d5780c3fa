import type { Metadata } from "next"
import { siteTag } from "@/domain/cache-tags"
import { tagPage } from "@/platform/tag-page"
import { NotFoundPage } from "../not-found-page"
import { notFoundMetadata } from "../page-metadata"
import { readLocale } from "../parameters"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  notFoundMetadata(readLocale((await params).locale).locale)

/** Every address under a language that is nothing else. */
export default async function NowherePage({ params }: Props) {
  const { locale } = readLocale((await params).locale)
  await tagPage(siteTag)
  return <NotFoundPage locale={locale} />
}
