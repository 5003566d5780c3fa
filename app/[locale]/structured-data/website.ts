import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { absolute } from "../page-metadata"
import { homeAddress, searchAddress } from "../sections"
import { organisation, websiteId } from "./organisation"

/** The site in one language and how to search it, for its home page. */
export function website(language: Locale) {
  const t = translator(language)
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    "@id": websiteId(language),
    url: absolute(homeAddress(language)),
    name: t("site.name"),
    alternateName: t("forMachines.shortName"),
    description: t("site.tagline"),
    inLanguage: language,
    publisher: organisation(language),
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: absolute(`${searchAddress(language)}?q={search_term_string}`),
      },
      "query-input": "required name=search_term_string",
    },
  }
}
