import { choosing, type ListFilter } from "./list-filter"

/**
 * What is new appears this year or later: a text of old times that is brought over is no news. So a list in its filter is
 * followed without the years that are over; where these were all that was chosen, in all years.
 */
export function inOpenYears(filter: ListFilter, today: string): ListFilter {
  const open = filter.chosen.year.filter(year => year >= today.slice(0, 4))
  return open.length === filter.chosen.year.length ? filter : choosing(filter, "year", open)
}
