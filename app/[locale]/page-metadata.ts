import type { Metadata } from "next"
import { feedFiles, feedFormats, feedNames } from "@/domain/feed"
import { type InLanguages, languageAlternates } from "@/domain/language-alternates"
import { listFileAddress } from "@/domain/list-address"
import type { ListFilter } from "@/domain/list-filter"
import { type Locale, localeCodes } from "@/domain/locales"
import { env } from "@/env"
import { translator } from "@/messages/translate"
import { siteSocialAddress } from "./sections"

type Page = {
  locale: Locale
  /** Left out, the page has the site's own title. */
  title?: string
  description?: string
  address: string
  /** Where the same page is in each language, this one included. */
  languages?: InLanguages
  /** What a link to it looks like; the site's own picture where nothing is said. */
  picture?: { address: string; alt: string }
  article?: Article
  /** A list that can be followed: where it is, what narrows it, and what it is called. */
  followed?: { list: string; filter: ListFilter; title: string }
  /** There is nothing on it for search engines. */
  isEmpty?: boolean
}

/** When a text came out, and when it was changed, if it ever was; what it is filed under. */
type Article = { publishedTime?: string; modifiedTime?: string; section: string; tags: string[] }

export const absolute = (address: string) => `${env.SITE_URL}${address}`

export function pageMetadata(page: Page): Metadata {
  const siteName = translator(page.locale)("site.name")
  const description = page.description || undefined
  const alternates = languageAlternates(page.languages ?? {})
  const picture = page.picture ?? { address: siteSocialAddress(page.locale), alt: siteName }
  return {
    title: page.title ? `${page.title} · ${siteName}` : siteName,
    description,
    alternates: {
      canonical: absolute(page.address),
      languages: Object.fromEntries(alternates.map(([language, to]) => [language, absolute(to)])),
      types: page.followed && feedsOf(page.followed),
    },
    openGraph: {
      siteName,
      title: page.title ?? siteName,
      description,
      url: absolute(page.address),
      locale: territories[page.locale],
      alternateLocale: localeCodes
        .filter(locale => locale !== page.locale && page.languages?.[locale])
        .map(locale => territories[locale]),
      images: [{ url: absolute(picture.address), alt: picture.alt, type: "image/png", ...pictureSize }],
      ...(page.article ? { type: "article", ...page.article } : { type: "website" }),
    },
    twitter: { card: "summary_large_image" },
    robots: page.isEmpty ? { index: false } : undefined,
  }
}

/** Where programs that follow pages find its feeds. */
const feedsOf = ({ list, filter, title }: NonNullable<Page["followed"]>) =>
  Object.fromEntries(
    feedFiles.map(file => [
      feedFormats[file],
      [{ url: absolute(listFileAddress(list, file, filter)), title: `${title} (${feedNames[file]})` }],
    ]),
  )

/** As drawn in platform/social-picture. */
const pictureSize = { width: 1200, height: 630 }

/** Open Graph wants each language with a country; Arabic has the one that its list invented. */
const territories: Record<Locale, string> = {
  en: "en_GB",
  fr: "fr_FR",
  es: "es_ES",
  ru: "ru_RU",
  tr: "tr_TR",
  ar: "ar_AR",
}

/** The same place in every language, for pages that are there in all of them. */
export const inEveryLanguage = (addressIn: (locale: Locale) => string) =>
  Object.fromEntries(localeCodes.map(locale => [locale, addressIn(locale)])) as Record<Locale, string>

export const notFoundMetadata = (locale: Locale): Metadata => {
  const t = translator(locale)
  return { title: `${t("notFound.title")} · ${t("site.name")}`, robots: { index: false } }
}
