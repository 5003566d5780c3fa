import { bigint, integer, pgSequence, pgTable } from "drizzle-orm/pg-core"

/** Counts up with every fence: a word after which all that was said before it has been heard. */
export const cacheFences = pgSequence("cache_fences")

/** Who keeps pages and listens, by the process of its connection in Postgres, and the last fence it has heard. */
export const cacheReaders = pgTable("cache_readers", {
  pid: integer().primaryKey(),
  heard: bigint({ mode: "number" }).notNull().default(0),
})
