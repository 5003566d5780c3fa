import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { absolute } from "../page-metadata"
import { homeAddress } from "../sections"

export type Step = { name: string; address: string }

/** The way from the home page to this one, which is its last step. */
export function breadcrumbs(language: Locale, trail: readonly Step[]) {
  const home = { name: translator(language)("navigation.home"), address: homeAddress(language) }
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [home, ...trail].map(({ name, address }, place) => ({
      "@type": "ListItem",
      position: place + 1,
      name,
      item: absolute(address),
    })),
  }
}
