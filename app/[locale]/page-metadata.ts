import type { Metadata } from "next"
import { type Locale, localeCodes } from "@/domain/locales"
import { env } from "@/env"
import { translator } from "@/messages/translate"

type Page = {
  locale: Locale
  /** Left out, the page has the site's own title. */
  title?: string
  description?: string
  address: string
  /** Where the same page is in each language, this one included. */
  languages?: Partial<Record<Locale, string>>
  picture?: string
  isArticle?: boolean
  /** There is nothing on it for search engines. */
  isEmpty?: boolean
}

export const absolute = (address: string) => `${env.SITE_URL}${address}`

export function pageMetadata(page: Page): Metadata {
  const siteName = translator(page.locale)("site.name")
  const description = page.description || undefined
  const languages = Object.entries(page.languages ?? {}).map(([language, to]) => [language, absolute(to)])
  return {
    title: page.title ? `${page.title} · ${siteName}` : siteName,
    description,
    alternates: { canonical: absolute(page.address), languages: Object.fromEntries(languages) },
    openGraph: {
      siteName,
      title: page.title ?? siteName,
      description,
      url: absolute(page.address),
      locale: page.locale,
      type: page.isArticle ? "article" : "website",
      images: page.picture ? [absolute(page.picture)] : undefined,
    },
    robots: page.isEmpty ? { index: false } : undefined,
  }
}

/** The same place in every language, for pages that are there in all of them. */
export const inEveryLanguage = (addressIn: (locale: Locale) => string) =>
  Object.fromEntries(localeCodes.map(locale => [locale, addressIn(locale)])) as Record<Locale, string>

export const notFoundMetadata = (locale: Locale): Metadata => {
  const t = translator(locale)
  return { title: `${t("notFound.title")} · ${t("site.name")}`, robots: { index: false } }
}
