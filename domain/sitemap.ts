import { type InLanguages, languageAlternates } from "./language-alternates"
import type { Locale } from "./locales"
import { element, type Markup, xmlDocument } from "./xml-element"

/** Sitemaps as sitemaps.org and Google describe them. All addresses are whole, from "https:" on. */

export type MappedPage = {
  address: string
  /** When it last changed, as an instant; left out where nobody knows. */
  changedAt?: string
  /** The page in all its languages, itself included; nothing for a page in one language. */
  languages?: InLanguages
}

export type MappedNews = {
  address: string
  title: string
  language: Locale
  publication: string
  publishedAt: string
}

export type MappedFile = { address: string; changedAt?: string }

/** A sitemap may name so many pages, one of news a thousand. With more it would not be read at all, so the last are left out. */
export const mostPages = 50_000
export const mostNews = 1_000
/** Only what came out so many hours ago is news. */
export const newsHours = 48

export const sitemap = (pages: readonly MappedPage[]) =>
  document(
    "urlset",
    { "xmlns:xhtml": "http://www.w3.org/1999/xhtml" },
    pages.slice(0, mostPages).map(pageElement),
  )

export const newsSitemap = (news: readonly MappedNews[]) =>
  document(
    "urlset",
    { "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9" },
    news.map(newsElement),
  )

/** The sitemap of sitemaps. */
export const sitemapIndex = (files: readonly MappedFile[]) =>
  document(
    "sitemapindex",
    {},
    files.map(({ address, changedAt }) =>
      element("sitemap", {}, element("loc", {}, address), lastChange(changedAt)),
    ),
  )

function pageElement({ address, changedAt, languages = {} }: MappedPage) {
  const links = languageAlternates(languages).map(([hreflang, href]) =>
    element("xhtml:link", { rel: "alternate", hreflang, href }),
  )
  return element("url", {}, element("loc", {}, address), lastChange(changedAt), ...links)
}

const newsElement = ({ address, title, language, publication, publishedAt }: MappedNews) =>
  element(
    "url",
    {},
    element("loc", {}, address),
    element(
      "news:news",
      {},
      element(
        "news:publication",
        {},
        element("news:name", {}, publication),
        element("news:language", {}, language),
      ),
      element("news:publication_date", {}, publishedAt),
      element("news:title", {}, title),
    ),
  )

const lastChange = (at: string | undefined) => (at ? element("lastmod", {}, at) : undefined)

const document = (root: string, namespaces: Record<string, string>, elements: readonly Markup[]) =>
  xmlDocument(
    element(root, { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9", ...namespaces }, elements),
  )
