import { bigint, integer, pgTable, text } from "drizzle-orm/pg-core"
import { instant } from "./columns"

/**
 * Web processes, known by their name for longer than their connection lasts: one that is cut off goes on showing pages.
 * Removed by an orderly stop, and forgotten when a process of that name could show nothing old any more.
 */
export const instances = pgTable("instances", {
  /** Its host and port, so that a process which is started again takes the place of the one before. */
  name: text().primaryKey(),
  /** The last fence after which it had dropped everything that was out of date. */
  heard: bigint({ mode: "number" }).notNull(),
  heardAt: instant().notNull().defaultNow(),
  /** For how long it shows pages after it has heard for the last time. */
  staleSeconds: integer().notNull(),
})

/** Changes of which some instance had not confirmed that it heard, when whoever made them was answered. */
export const unconfirmedChanges = pgTable("unconfirmed_changes", {
  fence: bigint({ mode: "number" }).primaryKey(),
  /** Of the pages that it put out of date. */
  tags: text().array().notNull(),
  at: instant().notNull().defaultNow(),
})
