import type { OldAddressFilter } from "@/db/queries/desk/old-addresses"
import { pageNumber } from "./page-number"

export type Query = Record<string, string | string[] | undefined>

/** What an address asks for of a list that is searched and turned over. */
export function searchOf(query: Query): OldAddressFilter {
  const search = [query.search].flat()[0]?.trim().slice(0, 200) || undefined
  return { search, page: pageNumber(query.page) }
}

/** The same as the end of an address. */
export function queryOf({ search, page = 1 }: OldAddressFilter) {
  const query = new URLSearchParams({
    ...(search ? { search } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return query.size > 0 ? `?${query}` : ""
}
