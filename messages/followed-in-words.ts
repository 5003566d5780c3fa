import { type FollowedList, termOf } from "@/domain/followed-list"
import { isolated } from "@/domain/isolated"
import { everyLanguage, type Facet, facetNames } from "@/domain/list-filter"
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

type Value = { t: Translate; names: Names; facet: Facet; value: string }

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

/**
 * The same for an address whose owner has not said yes. Somebody else may have typed it there, so what they made up is not
 * told: neither words, unless these are `ours`, nor names of topics that are none.
 */
export function followedInOurWords(
  followed: FollowedList,
  names: Names,
  { ours }: { ours: boolean },
): string {
  const { language, list, filter } = followed
  const t = translator(language)
  const isNamed = (facet: Facet, value: string) => !isTerm(facet) || names.has(`${facet}:${value}`)
  const chosen = Object.fromEntries(
    facetNames.map(facet => [facet, filter.chosen[facet].filter(value => isNamed(facet, value))]),
  ) as unknown as typeof filter.chosen
  const isAllTold =
    (ours || filter.words === "") &&
    facetNames.every(facet => chosen[facet].length === filter.chosen[facet].length)
  const isListGone = list !== undefined && termOf(list) && !names.has(list)
  return [
    isListGone ? t("alerts.own.listGone") : titleOfFollowed(followed, names),
    ...narrowingInWords(
      { ...followed, filter: { ...filter, chosen, words: ours ? filter.words : "" } },
      names,
    ),
    ...(isAllTold ? [] : [t("alerts.withCertainWords")]),
  ].join(" · ")
}

const isTerm = (facet: Facet) => !["kind", "year", "language"].includes(facet)
