import type { Locale } from "@/domain/locales"
import { absolute } from "../page-metadata"
import { ofWebsite } from "./organisation"
import { person } from "./person"

type Page = { language: Locale; address: string; person: Parameters<typeof person>[0] }

/** The page of somebody whom texts are about or talk with. */
export const personPage = ({ language, address, person: somebody }: Page) => ({
  "@context": "https://schema.org",
  "@type": "ProfilePage",
  name: somebody.name,
  url: absolute(address),
  inLanguage: language,
  isPartOf: ofWebsite(language),
  mainEntity: person({ ...somebody, address }),
})
