import { type FollowedList, termOf } from "@/domain/followed-list"
import { isolated } from "@/domain/isolated"
import { everyLanguage, facetNames } from "@/domain/list-filter"
import { type Locale, locales } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import { type Translate, translator } from "./translate"

/** The names of regions, topics and so on, by "topic:bees". */
type Names = ReadonlyMap<string, string>

/** A followed list as people name it: "Housing", or "Everything published". */
export function titleOfFollowed({ language, list }: FollowedList, names: Names): string {
  const t = translator(language)
  if (list === undefined || list === "home") return t("alerts.everything")
  const term = termOf(list)
  return term ? (names.get(list) ?? term.slug) : t(`kinds.${list as Kind}.many`)
}

/** What it is narrowed by, one phrase each: "Topic: Bees or Honey", "Year: 2026", "with the words “fair work”". */
export function narrowingInWords({ language, filter }: FollowedList, names: Names): string[] {
  const t = translator(language)
  const either = new Intl.ListFormat(locales[language].tag, { type: "disjunction" })
  const phrases = facetNames
    .filter(facet => filter.chosen[facet].length > 0)
    .map(facet => {
      const values = filter.chosen[facet].map(value => valueInWords({ t, names, facet, value }))
      return t("alerts.narrowedBy", { name: t(`find.facets.${facet}`), title: either.format(values) })
    })
  return filter.words
    ? [...phrases, t("alerts.withWords", { title: isolated(filter.words, language) })]
    : phrases
}

type Value = { t: Translate; names: Names; facet: (typeof facetNames)[number]; value: string }

function valueInWords({ t, names, facet, value }: Value) {
  if (facet === "year") return value
  if (facet === "kind") return t(`kinds.${value as Kind}.many`)
  if (facet === "language")
    return value === everyLanguage ? t("find.allLanguages") : locales[value as Locale].label
  return names.get(`${facet}:${value}`) ?? value
}

/** All of it in one line. */
export const followedInWords = (followed: FollowedList, names: Names) =>
  [titleOfFollowed(followed, names), ...narrowingInWords(followed, names)].join(" · ")
