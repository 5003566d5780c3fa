import { char, index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core"
import type { Names } from "@/domain/locales"
import { id, reference } from "./columns"
import { stories } from "./stories"

/** What stories are filed under. Names and introductions are kept in every interface language. */

const term = () => ({
  id: id(),
  slug: text().notNull().unique(),
  names: jsonb().$type<Names>().notNull(),
  introductions: jsonb().$type<Partial<Names>>().notNull().default({}),
})

export const regions = pgTable("regions", term())
export const topics = pgTable("topics", term())
export const series = pgTable("series", term())
export const countries = pgTable("countries", {
  ...term(),
  /** ISO 3166-1 alpha-2. */
  code: char({ length: 2 }).notNull().unique(),
  regionId: reference()
    .notNull()
    .references(() => regions.id),
})

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
