import { type ReadFilter, readingOrders } from "@/db/queries/desk/readers"
import { isLocale } from "@/domain/locales"
import { pageNumber } from "../page-number"

export type Query = Record<string, string | string[] | undefined>

/** What an address asks for; what it does not understand it leaves out. */
export function filterOf(query: Query): ReadFilter {
  const given = (name: string) => [query[name]].flat()[0] ?? ""
  return {
    what: (["texts", "lists"] as const).find(what => what === given("what")),
    language: [given("language")].find(isLocale),
    order: readingOrders.find(order => order === given("order")),
    page: pageNumber(query.page),
  }
}

/** The filter as the address of its page. */
export function addressOf({ page = 1, ...words }: ReadFilter) {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(words)) if (value) query.set(name, value)
  if (page > 1) query.set("page", String(page))
  return `/desk/readers${query.size > 0 ? `?${query}` : ""}`
}
