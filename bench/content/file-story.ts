import type { Rows } from "./rows"
import { early, type World } from "./world"

/** Files a story as people do: a few terms have most of the stories. A country brings its region along. */
export function fileStory(rows: Rows, { random, terms }: World, storyId: number) {
  const several = <Item>(items: Item[], most: number) =>
    new Set(Array.from({ length: Math.floor(random.between(0, most + 1)) }, () => early(random, items)))
  const countries = several(terms.countries, 2)
  const regions = new Set([early(random, terms.regions), ...[...countries].map(country => country.regionId)])
  for (const { id } of countries) rows.storyCountries.push({ storyId, countryId: id })
  for (const regionId of regions) rows.storyRegions.push({ storyId, regionId })
  for (const topicId of several(terms.topics, 3)) rows.storyTopics.push({ storyId, topicId })
}
