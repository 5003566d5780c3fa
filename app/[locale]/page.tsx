import type { Metadata } from "next"
import { listTag, siteTag } from "@/domain/cache-tags"
import { everything } from "@/domain/list-filter"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { FrontPage } from "./front-page"
import { NotFoundPage } from "./not-found-page"
import { inEveryLanguage, notFoundMetadata, pageMetadata } from "./page-metadata"
import { readLocale } from "./parameters"
import { homeAddress } from "./sections"

export const dynamic = "force-static"
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, isKnown } = readLocale((await params).locale)
  if (!isKnown) return notFoundMetadata(locale)
  const t = translator(locale)
  const address = homeAddress(locale)
  return pageMetadata({
    locale,
    description: t("site.tagline"),
    address,
    languages: inEveryLanguage(homeAddress),
    followed: { list: address, filter: everything, title: t("site.name") },
  })
}

export default async function HomePage({ params }: Props) {
  const { locale, isKnown } = readLocale((await params).locale)
  await tagPage(siteTag, ...(isKnown ? [listTag(locale, "home")] : []))
  return isKnown ? <FrontPage locale={locale} /> : <NotFoundPage locale={locale} />
}
