import { cache } from "react"
import { entriesOf, entriesPerPage } from "@/db/queries/live/entries"
import type { List } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"

/** A page of a list, once a request; undefined beyond the last. An empty list has one page. */
export const listPage = cache(async (list: List, language: Locale, page: number) => {
  const entries = await entriesOf(list, language, { page })
  const total = entries[0]?.total ?? 0
  if (entries.length === 0 && page > 1) return undefined
  return { entries, total, page, pages: Math.max(1, Math.ceil(total / entriesPerPage)) }
})

export type ListPage = NonNullable<Awaited<ReturnType<typeof listPage>>>
