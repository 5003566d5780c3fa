import { char, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core"
import type { Names, SomeNames, Synonyms } from "@/domain/locales"
import { id, reference } from "./columns"

/** What stories are filed under, with names and introductions in the interface languages. */

const term = () => ({
  id: id(),
  slug: text().notNull().unique(),
  names: jsonb().$type<SomeNames>().notNull(),
  introductions: jsonb().$type<Partial<Names>>().notNull().default({}),
  /** What else it is called in each language: readers find it by these, and read its name. */
  synonyms: jsonb().$type<Synonyms>().notNull().default({}),
  /** Rises by one with every change; a stale number is how a lost update is noticed. */
  version: integer().notNull().default(1),
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
