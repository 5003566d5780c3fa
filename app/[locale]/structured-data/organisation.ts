import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { absolute } from "../page-metadata"
import { homeAddress } from "../sections"

const publisherId = absolute("/#publisher")
export const websiteId = (language: Locale) => `${absolute(homeAddress(language))}#website`

/** Who publishes all this. */
export const organisation = (language: Locale) => ({
  "@type": "Organization",
  "@id": publisherId,
  name: translator(language)("site.name"),
  url: absolute("/"),
  logo: { "@type": "ImageObject", url: absolute("/apple-icon.png"), width: 180, height: 180 },
})

/** The site in one language, for what is a part of it. */
export const ofWebsite = (language: Locale) => ({ "@type": "WebSite", "@id": websiteId(language) })
