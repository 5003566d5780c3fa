import type { MissedFilter } from "@/db/queries/desk/missed"
import { missedPiles } from "@/domain/hits"
import { type Query, queryOf, searchOf } from "../search-of"

/** What the page's address asks for. */
export function filterOf(query: Query): MissedFilter {
  const pile = missedPiles.find(each => each === query.pile)
  return { ...searchOf(query), ...(pile && { pile }) }
}

/** The page that shows it. */
export function addressOf({ pile = "missed", ...filter }: MissedFilter) {
  const query = queryOf(filter)
  if (pile === "missed") return `/desk/missed${query}`
  return `/desk/missed?pile=${pile}${query.replace("?", "&")}`
}
