import { storyCountries, storyRegions, storyTopics } from "@/db/schema/filings"
import { revisionImages } from "@/db/schema/media"
import { history } from "@/db/schema/record"
import { editions, formerSlugs, languageVersions, revisions, stories } from "@/db/schema/stories"

/** The tables that stories are made of, each after those that it refers to. */
export const tables = {
  stories,
  languageVersions,
  revisions,
  editions,
  history,
  formerSlugs,
  revisionImages,
  storyRegions,
  storyCountries,
  storyTopics,
}

export type Rows = { [Name in keyof typeof tables]: (typeof tables)[Name]["$inferSelect"][] }
export const tableNames = Object.keys(tables) as (keyof Rows)[]

export const noRows = () => Object.fromEntries(tableNames.map(name => [name, []])) as unknown as Rows
