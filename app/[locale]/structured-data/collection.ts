import { entriesPerPage } from "@/db/queries/live/entries"
import type { Locale } from "@/domain/locales"
import { absolute } from "../page-metadata"
import { ofWebsite } from "./organisation"

type Collection = {
  language: Locale
  name: string
  description?: string | null
  address: string
  /** Which page of it, and how many there are on all of them. */
  list: { total: number; page: number }
  items: readonly { title: string; href: string }[]
}

/** A list's page, and what stands on it in which order. */
export const collection = ({ language, name, description, address, list, items }: Collection) => ({
  "@context": "https://schema.org",
  "@type": "CollectionPage",
  name,
  description: description || undefined,
  url: absolute(address),
  inLanguage: language,
  isPartOf: ofWebsite(language),
  mainEntity: {
    "@type": "ItemList",
    numberOfItems: list.total,
    itemListElement: items.map(({ title, href }, place) => ({
      "@type": "ListItem",
      position: (list.page - 1) * entriesPerPage + place + 1,
      name: title,
      url: absolute(href),
    })),
  },
})
