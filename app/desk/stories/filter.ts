import type { TextFilter } from "@/db/queries/desk/texts"
import { isLocale } from "@/domain/locales"
import { isSlug } from "@/domain/slug"
import { kindNames } from "@/domain/story"
import { statusNames } from "@/domain/workflow"

export type Query = Record<string, string | string[] | undefined>

/** The filter that an address asks for. What it does not understand it leaves out. */
export function filterOf(query: Query): TextFilter {
  const given = (name: string) => [query[name]].flat()[0]?.trim() ?? ""
  const page = Number(given("page"))
  return {
    kind: kindNames.find(kind => kind === given("kind")),
    status: statusNames.find(status => status === given("status")),
    language: [given("language")].find(isLocale),
    region: [given("region")].find(isSlug),
    mine: given("mine") === "yes" || undefined,
    search: given("search").slice(0, 200) || undefined,
    page: Number.isInteger(page) && page > 1 && page < 100_000 ? page : undefined,
  }
}

/** The filter as the end of an address: "?kind=news&page=2", or nothing. */
export function queryOf({ mine, page, ...words }: TextFilter) {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(words)) if (value) query.set(name, value)
  if (mine) query.set("mine", "yes")
  if (page && page > 1) query.set("page", String(page))
  return query.size > 0 ? `?${query}` : ""
}
