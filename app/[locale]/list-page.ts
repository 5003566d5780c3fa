import { cache } from "react"
import { entriesOf, entriesPerPage, numberOf } from "@/db/queries/live/entries"
import type { List } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"

/** A page of a list, once a request; undefined beyond the last. An empty list has one page. */
export const listPage = cache(async (list: List, language: Locale, page: number) => {
  const [entries, total] = await Promise.all([entriesOf(list, language, { page }), numberOf(list, language)])
  if (entries.length === 0 && page > 1) return undefined
  return { list, entries, total, page, pages: Math.max(1, Math.ceil(total / entriesPerPage)) }
})

export type ListPage = NonNullable<Awaited<ReturnType<typeof listPage>>>
