import { pictureAddress } from "@/components/ui/picture-address"
import { openingOf } from "@/domain/opening"
import { kinds } from "@/domain/story"
import { absolute } from "../page-metadata"
import type { TextOnPage } from "../text-on-page"
import { ofWebsite, organisation } from "./organisation"

/** What is true of every text, whatever its kind. */
export function textAbout({ text, address, leading, card }: TextOnPage) {
  const { language, content } = text
  return {
    "@context": "https://schema.org",
    url: absolute(address),
    inLanguage: language,
    description: content.summary || openingOf(content.body),
    image: [...(leading ? [pictureAddress(leading)] : []), card.address].map(absolute),
  }
}

/** When it came out, and when it was last changed: by a later edition, or never since. */
export const datesOf = ({ text, edition, updatedAt }: TextOnPage) => ({
  datePublished: text.publishedOn,
  dateModified: edition > 1 ? updatedAt : text.publishedOn,
})

/** News and whatever else is an article. No text names who wrote it: the organisation speaks. */
export function article(page: TextOnPage) {
  const { kind, language, content, filings } = page.text
  const schemaType = kinds[kind].schemaType
  const filed = (...terms: string[]) => filings.filter(({ term }) => terms.includes(term))
  const series = filed("series").map(({ name, href }) => ({
    "@type": "CreativeWorkSeries",
    name,
    url: absolute(href),
  }))
  return {
    ...textAbout(page),
    "@type": schemaType.endsWith("Article") ? schemaType : "Article",
    headline: content.title,
    ...datesOf(page),
    mainEntityOfPage: absolute(page.address),
    author: organisation(language),
    publisher: organisation(language),
    isPartOf: [ofWebsite(language), ...series],
    about: filed("topic").map(({ name, href }) => ({ "@type": "Thing", name, url: absolute(href) })),
    contentLocation: filed("region", "country").map(({ name }) => ({ "@type": "Place", name })),
  }
}
