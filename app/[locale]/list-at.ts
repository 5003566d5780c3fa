import { cache } from "react"
import { personAt } from "@/db/queries/live/people"
import { termAt } from "@/db/queries/live/terms"
import type { List } from "@/domain/cache-tags"
import { searchPath } from "@/domain/list-address"
import type { Locale } from "@/domain/locales"
import { firstParagraph } from "@/domain/paragraphs"
import { translator } from "@/messages/translate"
import { homeAddress, kindAddress, searchAddress, sectionAt, termAddress, termsAddress } from "./sections"
import type { Step } from "./structured-data/breadcrumbs"

/** A list that has an address, and what its page says of it. */
export type ListPlace = {
  /** Nothing for everything there is. */
  list?: List
  title: string
  kicker?: { label: string; href: string }
  introduction: string | null
  description: string
  addressIn: (locale: Locale) => string
  /** The address of the section in the menu that it belongs to. */
  section: string
  trail: readonly Step[]
}

/** The list at a section's path and, where it is filed under a term, the term's slug; undefined where there is none. */
export const listAt = cache(
  async (locale: Locale, path: string, slug?: string): Promise<ListPlace | undefined> => {
    const t = translator(locale)
    if (path === searchPath && !slug)
      return place(locale, {
        title: t("find.title"),
        introduction: t("find.introduction"),
        description: t("find.introduction"),
        addressIn: searchAddress,
      })
    const section = sectionAt(path)
    if (section?.is === "kind" && !slug)
      return place(locale, {
        list: section.kind,
        title: t(`kinds.${section.kind}.many`),
        introduction: t(`about.${section.kind}`),
        description: t(`about.${section.kind}`),
        addressIn: language => kindAddress(language, section.kind),
      })
    if (section?.is !== "term" || !slug) return undefined
    const { term } = section
    const found = term === "person" ? await personAt(slug, locale) : await termAt(term, slug, locale)
    if (!found) return undefined
    const introduction = "introduction" in found ? found.introduction : null
    const index = termsAddress(locale, term)
    return place(locale, {
      list: `${term}:${slug}`,
      title: found.name,
      kicker: { label: t(`terms.${term}.one`), href: index },
      introduction,
      description: firstParagraph(introduction) ?? t("lists.about", { name: found.name }),
      addressIn: language => termAddress(language, term, slug),
      section: index,
      above: [{ name: t(`terms.${term}.many`), address: index }],
    })
  },
)

type Place = Omit<ListPlace, "section" | "trail"> & { section?: string; above?: readonly Step[] }

const place = (locale: Locale, { section, above = [], ...place }: Place): ListPlace => ({
  ...place,
  section: section ?? place.addressIn(locale),
  trail: [...above, { name: place.title, address: place.addressIn(locale) }],
})

/** Everything in one language; for feeds, which the home page has as well. */
export const everythingIn = (locale: Locale): ListPlace => {
  const t = translator(locale)
  return place(locale, {
    title: t("site.name"),
    introduction: t("site.tagline"),
    description: t("site.tagline"),
    addressIn: homeAddress,
  })
}
