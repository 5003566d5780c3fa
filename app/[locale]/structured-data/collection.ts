import type { Locale } from "@/domain/locales"
import { absolute } from "../page-metadata"
import { ofWebsite } from "./organisation"

type Collection = {
  language: Locale
  name: string
  description?: string | null
  address: string
  /** How many there are on all its pages, and how many of them before this one's first. */
  total: number
  before?: number
  items: readonly { title: string; href: string }[]
}

/** A list's page, and what stands on it in which order. */
export const collection = ({
  language,
  name,
  description,
  address,
  total,
  before = 0,
  items,
}: Collection) => ({
  "@context": "https://schema.org",
  "@type": "CollectionPage",
  name,
  description: description || undefined,
  url: absolute(address),
  inLanguage: language,
  isPartOf: ofWebsite(language),
  mainEntity: {
    "@type": "ItemList",
    numberOfItems: total,
    itemListElement: items.map(({ title, href }, place) => ({
      "@type": "ListItem",
      position: before + place + 1,
      name: title,
      url: absolute(href),
    })),
  },
})
