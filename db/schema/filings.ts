import { index, pgTable, primaryKey } from "drizzle-orm/pg-core"
import { reference } from "./columns"
import { stories } from "./stories"
import { countries, regions, topics } from "./taxonomy"

const storyId = () =>
  reference()
    .notNull()
    .references(() => stories.id, { onDelete: "cascade" })

export const storyRegions = pgTable(
  "story_regions",
  {
    storyId: storyId(),
    regionId: reference()
      .notNull()
      .references(() => regions.id),
  },
  table => [primaryKey({ columns: [table.storyId, table.regionId] }), index().on(table.regionId)],
)

export const storyCountries = pgTable(
  "story_countries",
  {
    storyId: storyId(),
    countryId: reference()
      .notNull()
      .references(() => countries.id),
  },
  table => [primaryKey({ columns: [table.storyId, table.countryId] }), index().on(table.countryId)],
)

export const storyTopics = pgTable(
  "story_topics",
  {
    storyId: storyId(),
    topicId: reference()
      .notNull()
      .references(() => topics.id),
  },
  table => [primaryKey({ columns: [table.storyId, table.topicId] }), index().on(table.topicId)],
)
