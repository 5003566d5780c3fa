import { sql } from "drizzle-orm"
import { boolean, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core"
import type { List } from "@/domain/cache-tags"
import { localeCodes } from "@/domain/locales"
import { kindNames } from "@/domain/story"
import { type Action, type Note, statusNames } from "@/domain/workflow"
import { instant, reference, tsvector } from "./columns"
import { editions, languageVersions } from "./stories"

/**
 * Lists made ready, so that a page of one is a stretch of an index, whatever its length. Postgres alone writes these
 * rows, from what stands in the other tables (db/rules/listings.ts, catalogue.ts, standings.ts, term-names.ts, vocabulary.ts); nobody else may.
 */

/** Which text stands in which of the visitors' lists, and from when until when. */
export const listings = pgTable(
  "listings",
  {
    list: text().$type<List>().notNull(),
    language: text({ enum: localeCodes }).notNull(),
    listedAt: instant().notNull(),
    languageVersionId: reference()
      .notNull()
      .references(() => languageVersions.id, { onDelete: "cascade" }),
    shownFrom: instant().notNull(),
    /** Its expiry, or the time at which a next edition takes its place; "infinity" when neither is known. */
    shownUntil: instant().notNull(),
    /** When an event or a campaign day begins and is over; nothing while it is to be confirmed. */
    startsAt: instant(),
    endsAt: instant(),
    /** From when on a text that is about days of its own is not coming any more, with a date or without. */
    overAt: instant(),
    /** Of what a list shows: the portrait where people are portrayed, else the lead picture. */
    hasPicture: boolean().notNull(),
    /** It stays readable, under a notice. */
    hasNotice: boolean().notNull(),
  },
  table => [
    primaryKey({ columns: [table.languageVersionId, table.list, table.shownFrom] }),
    // the whole question is answered from the index: order first, then what decides whether it is in sight
    index("listings_in_order").on(
      table.list,
      table.language,
      table.listedAt,
      table.languageVersionId,
      table.shownFrom,
      table.shownUntil,
    ),
    index("listings_of_people").on(table.language, table.list).where(sql.raw("list like 'person:%'")),
    index("listings_in_own_time")
      .on(table.list, table.language, table.overAt, table.languageVersionId)
      .where(sql.raw("over_at is not null")),
    index("listings_that_end").on(table.endsAt).where(sql.raw("list = 'home' and ends_at is not null")),
    index("listings_that_pass").on(table.overAt).where(sql.raw("list = 'home' and over_at is not null")),
  ],
)

/**
 * What each text in sight is found by: every list that it stands in, its year ("year:2019") and language ("language:fr"),
 * its words, its names.
 */
export const catalogue = pgTable(
  "catalogue",
  {
    languageVersionId: reference()
      .notNull()
      .references(() => languageVersions.id, { onDelete: "cascade" }),
    storyId: reference().notNull(),
    kind: text({ enum: kindNames }).notNull(),
    language: text({ enum: localeCodes }).notNull(),
    listedAt: instant().notNull(),
    shownFrom: instant().notNull(),
    shownUntil: instant().notNull(),
    hasNotice: boolean().notNull(),
    lists: text().array().notNull(),
    words: tsvector().notNull(),
    /** The title and the people in small letters without accents, for names that are nearly right. */
    names: text().notNull(),
  },
  table => [
    primaryKey({ columns: [table.languageVersionId, table.shownFrom] }),
    index("catalogue_in_order").on(table.language, table.listedAt, table.languageVersionId),
    index("catalogue_by_list").using("gin", table.lists),
    index("catalogue_by_words").using("gin", table.words),
    index("catalogue_by_names").using("gin", table.names.op("gin_trgm_ops")),
  ],
)

/**
 * What terms are found by: each name of a region, country, topic or series, and what else it is called, in each language.
 * Derived as well (db/rules/term-names.ts).
 */
export const termNames = pgTable(
  "term_names",
  {
    list: text().$type<List>().notNull(),
    language: text({ enum: localeCodes }).notNull(),
    name: text().notNull(),
    isSynonym: boolean().notNull(),
    /** In small letters without accents and signs, as what is typed is compared with it. */
    key: text().notNull(),
    /** The same in Latin letters, for what is nearly so. */
    spelled: text().notNull(),
    /** Its words as they are written, and by their stems. */
    words: tsvector().notNull(),
    stems: tsvector().notNull(),
  },
  table => [
    primaryKey({ columns: [table.list, table.language, table.key] }),
    index("term_names_by_key").on(table.key),
    index("term_names_by_spelling").using("gin", table.spelled.op("gin_trgm_ops")),
    index("term_names_by_words").using("gin", table.words),
    index("term_names_by_stems").using("gin", table.stems),
  ],
)

/**
 * The words of titles, summaries and names and of what terms are called, for what is typed wrongly. Learnt by Postgres, with
 * no key (db/rules/vocabulary.ts).
 */
export const vocabulary = pgTable(
  "vocabulary",
  {
    language: text({ enum: localeCodes }).notNull(),
    /** In small letters. */
    word: text().notNull(),
    /** In Latin letters without accents, as what is typed is compared with it. */
    spelled: text().notNull(),
  },
  table => [
    index("vocabulary_by_word").on(table.word, table.language),
    index("vocabulary_by_spelling").using("gin", table.spelled.op("gin_trgm_ops")),
  ],
)

/** How the last change left each text that visitors have had: what they get of it, from when until when. */
export const latestChanges = pgTable(
  "latest_changes",
  {
    languageVersionId: reference()
      .notNull()
      .references(() => languageVersions.id, { onDelete: "cascade" }),
    editionId: reference()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    language: text({ enum: localeCodes }).notNull(),
    answer: text({ enum: ["text", "notice", "redirect", "gone"] }).notNull(),
    changedAt: instant().notNull(),
    /** The expiry time or that of a next edition; "infinity" when neither is known. */
    holdsUntil: instant().notNull(),
  },
  table => [
    primaryKey({ columns: [table.languageVersionId, table.editionId, table.answer] }),
    index("changes_in_order").on(table.changedAt, table.languageVersionId),
    index("changes_of_a_language_in_order").on(table.language, table.changedAt, table.languageVersionId),
  ],
)

/** Where each language version stands at the desk: its newest edition and the last step taken with it. */
export const standings = pgTable(
  "standings",
  {
    languageVersionId: reference()
      .primaryKey()
      .references(() => languageVersions.id, { onDelete: "cascade" }),
    storyId: reference().notNull(),
    kind: text({ enum: kindNames }).notNull(),
    language: text({ enum: localeCodes }).notNull(),
    editionId: reference()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    edition: integer().notNull(),
    status: text({ enum: statusNames }).notNull(),
    title: text().notNull(),
    lastAction: text().$type<Action | Note>().notNull(),
    changedAt: instant().notNull(),
  },
  table => [
    index("standings_by_change").on(table.changedAt, table.editionId),
    index().on(table.status, table.changedAt, table.editionId),
    index().on(table.storyId),
    index("standings_by_words").using("gin", table.title.op("gin_trgm_ops")),
  ],
)
