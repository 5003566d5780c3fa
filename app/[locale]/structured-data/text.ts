import { absolute } from "../page-metadata"
import type { TextOnPage } from "../text-on-page"
import { article, datesOf, textAbout } from "./article"
import { occasion } from "./event"
import { interview } from "./interview"
import { ofWebsite } from "./organisation"
import { peopleOf } from "./people"

/** A text in the words of schema.org. Only what is true; what is not known is left out. */
export function structuredText(page: TextOnPage) {
  const { text, address } = page
  const { kind, language, content } = text
  if (kind === "interview") return interview(page)
  if (kind === "event" && content.startsAt)
    return {
      ...textAbout(page),
      "@type": "Event",
      name: content.title,
      mainEntityOfPage: absolute(address),
      ...occasion(content, address, { isCancelled: content.cancelled }),
    }
  if (kind === "profile")
    return {
      ...textAbout(page),
      "@type": "ProfilePage",
      name: content.title,
      ...datesOf(page),
      isPartOf: ofWebsite(language),
      mainEntity: peopleOf(page)[0],
    }
  return article(page)
}
