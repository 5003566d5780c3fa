import { expect, test } from "vitest"
import { mostPages, newsSitemap, sitemap, sitemapIndex } from "./sitemap"

const site = "https://news.example.org"

test("a page says when it changed and where it is in its languages", () => {
  const languages = { en: `${site}/en/news/honey`, fr: `${site}/fr/news/miel` }
  const page = { address: languages.fr, changedAt: "2027-01-02T03:04:05Z", languages }
  expect(sitemap([page])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://news.example.org/fr/news/miel</loc><lastmod>2027-01-02T03:04:05Z</lastmod><xhtml:link rel="alternate" hreflang="en" href="https://news.example.org/en/news/honey"/><xhtml:link rel="alternate" hreflang="fr" href="https://news.example.org/fr/news/miel"/><xhtml:link rel="alternate" hreflang="x-default" href="https://news.example.org/en/news/honey"/></url>
</urlset>
`)
})

test("a page of which nothing more is known is its address alone", () => {
  expect(sitemap([{ address: `${site}/en?a=1&b=2` }])).toContain(
    "<url><loc>https://news.example.org/en?a=1&amp;b=2</loc></url>",
  )
})

test("no more pages are named than are read", () => {
  const pages = Array.from({ length: mostPages + 1 }, (_, number) => ({ address: `${site}/${number}` }))
  expect(sitemap(pages).match(/<url>/g)).toHaveLength(mostPages)
})

test("news say what appeared where and when, whatever stands in a title", () => {
  const news = {
    address: `${site}/en/news/honey`,
    title: 'Bees & "bread" <b>\u0000\ud800</b>',
    language: "en",
    publication: "Cooperatives & the Social Economy",
    publishedAt: "2027-01-02T03:04:05Z",
  } as const
  expect(newsSitemap([news])).toContain(
    "<news:news><news:publication><news:name>Cooperatives &amp; the Social Economy</news:name>" +
      "<news:language>en</news:language></news:publication>" +
      "<news:publication_date>2027-01-02T03:04:05Z</news:publication_date>" +
      "<news:title>Bees &amp; &quot;bread&quot; &lt;b&gt;&lt;/b&gt;</news:title></news:news>",
  )
})

test("the index names its files", () => {
  const files = [
    { address: `${site}/sitemaps/lists-en.xml` },
    { address: `${site}/b.xml`, changedAt: "2027" },
  ]
  expect(sitemapIndex(files)).toContain(
    "<sitemap><loc>https://news.example.org/sitemaps/lists-en.xml</loc></sitemap>\n" +
      "<sitemap><loc>https://news.example.org/b.xml</loc><lastmod>2027</lastmod></sitemap>",
  )
})
