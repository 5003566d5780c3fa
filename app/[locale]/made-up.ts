import type { Facets } from "@/db/queries/live/facets"
import { chosenValues, type ListFilter } from "@/domain/list-filter"

/**
 * Is something chosen under which nothing stands, beside what else is chosen? Anybody can make up such values without end,
 * so answers to them are never kept. Of languages there are six.
 */
export const isMadeUp = (filter: ListFilter, facets: Facets) =>
  chosenValues(filter).some(
    ({ facet, value }) =>
      facet !== "language" && !facets[facet].some(each => each.value === value && each.count > 0),
  )
