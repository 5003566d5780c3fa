import { absolute } from "@/app/[locale]/page-metadata"
import { taggedAnswer } from "@/app/tagged-answer"
import { siteTag } from "@/domain/cache-tags"

export const dynamic = "force-dynamic"

/** Everything may be read, but narrowed lists and searches are endless, and the desk is nobody's reading. */
const rules = [
  "User-agent: *",
  "Disallow: /*?",
  "Disallow: /desk",
  "Disallow: /sign-in",
  // the house's signs carry a parameter that names their version
  "Allow: /icon",
  "Allow: /apple-icon",
  "Allow: /favicon.ico",
]

export const GET = () =>
  taggedAnswer(
    [
      ...rules,
      "",
      `Sitemap: ${absolute("/sitemap.xml")}`,
      `Sitemap: ${absolute("/news-sitemap.xml")}`,
      "",
    ].join("\n"),
    { type: "text/plain; charset=utf-8", tags: [siteTag] },
  )
