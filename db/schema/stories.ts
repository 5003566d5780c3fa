import { sql } from "drizzle-orm"
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core"
import { localeCodes } from "@/domain/locales"
import { type Content, kindNames } from "@/domain/story"
import { statusesWhere, statusNames } from "@/domain/workflow"
import { createdAt, id, instant, oneOf, reference } from "./columns"
import { users } from "./people"
import { series } from "./taxonomy"

export const stories = pgTable(
  "stories",
  {
    id: id(),
    kind: text({ enum: kindNames }).notNull(),
    seriesId: reference().references((): AnyPgColumn => series.id),
    ownerId: reference()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  table => [
    check("a_kind_is_one_of_ours", oneOf("kind", kindNames)),
    unique().on(table.id, table.kind),
    index().on(table.seriesId),
    index("stories_by_owner").on(table.ownerId, table.id),
  ],
)

/** A story in one language. `kind` repeats the story's, so that an address is unique in its own table. */
export const languageVersions = pgTable(
  "language_versions",
  {
    id: id(),
    storyId: reference().notNull(),
    kind: text({ enum: kindNames }).notNull(),
    language: text({ enum: localeCodes }).notNull(),
    slug: text().notNull(),
    createdAt: createdAt(),
  },
  table => [
    foreignKey({ columns: [table.storyId, table.kind], foreignColumns: [stories.id, stories.kind] }),
    unique("one_version_per_language").on(table.storyId, table.language),
    unique("one_text_per_address").on(table.kind, table.language, table.slug),
    index("addresses_by_beginning").on(table.kind, table.language, table.slug.op("text_pattern_ops")),
    check("a_language_is_one_of_ours", oneOf("language", localeCodes)),
  ],
)

/** Addresses that a published text had before. They point to the language version itself, so there are no chains. */
export const formerSlugs = pgTable(
  "former_slugs",
  {
    id: id(),
    languageVersionId: reference()
      .notNull()
      .references(() => languageVersions.id),
    kind: text({ enum: kindNames }).notNull(),
    language: text({ enum: localeCodes }).notNull(),
    slug: text().notNull(),
    createdAt: createdAt(),
  },
  table => [
    unique("one_redirect_per_address").on(table.kind, table.language, table.slug),
    index().on(table.languageVersionId),
    index("former_addresses_by_beginning").on(table.kind, table.language, table.slug.op("text_pattern_ops")),
  ],
)

/** One saved state of a text. Rows are never changed; the hash is Postgres's own work. */
export const revisions = pgTable(
  "revisions",
  {
    id: id(),
    languageVersionId: reference()
      .notNull()
      .references(() => languageVersions.id),
    /** The edition in which it was written. A next edition starts from the revision of the one before. */
    editionId: reference()
      .notNull()
      .references((): AnyPgColumn => editions.id),
    authorId: reference()
      .notNull()
      .references(() => users.id),
    content: jsonb().$type<Content>().notNull(),
    /** The revisions it was made from. Postgres adds the one that it was saved over, whatever is given. */
    sources: reference().array().notNull().default([]),
    /** SHA-256 of the content; set by a trigger whatever is given. */
    contentHash: text().notNull().default(""),
    createdAt: createdAt(),
  },
  table => [
    unique().on(table.id, table.languageVersionId),
    index().on(table.editionId),
    index().on(table.languageVersionId, table.id),
    index("revisions_by_author").on(table.authorId, table.languageVersionId, table.editionId),
  ],
)

/**
 * What a revision holds that can be carried elsewhere by hand: digests of its sentences, lines and pictures. Written by
 * Postgres alone (db/rules/passages.ts).
 */
export const revisionPassages = pgTable("revision_passages", {
  revisionId: reference()
    .primaryKey()
    .references(() => revisions.id),
  passages: reference().array().notNull(),
  /** Those that none of its sources has. */
  introduced: reference().array().notNull(),
})

const quoted = (names: readonly string[]) => names.map(name => `'${name}'`).join(", ")
const openStatuses = quoted(statusesWhere(status => status.open))
const shownStatuses = quoted(
  statusesWhere(status => status.visitors === "text" || status.visitors === "notice"),
)

export const editions = pgTable(
  "editions",
  {
    id: id(),
    languageVersionId: reference()
      .notNull()
      .references(() => languageVersions.id),
    number: integer().notNull(),
    status: text({ enum: statusNames }).notNull().default("draft"),
    /** Rises by one with every change; a stale number is how a lost update is noticed. */
    version: integer().notNull().default(1),
    headRevisionId: reference().references((): AnyPgColumn => revisions.id),
    approvedHash: text(),
    /** Set by an administrator in place of an approval. */
    wasForced: boolean().notNull().default(false),
    secondLookAt: instant(),
    /** A wish, shown in the calendar. It never fires. */
    plannedOn: text(),
    /** From when on visitors see it: a wish until then, the fact afterwards. */
    goLiveAt: instant(),
    goLiveWallTime: text(),
    expiresAt: instant(),
    expiryWallTime: text(),
    scheduleTimeZone: text(),
    /** What lists sort by: the original date of a text brought over, else the first time its language version went live. */
    listedAt: instant(),
    takedownReason: text(),
    movedTo: text(),
    createdAt: createdAt(),
  },
  table => [
    unique("edition_numbers_count_up").on(table.languageVersionId, table.number),
    check("a_status_is_on_the_map", oneOf("status", statusNames)),
    uniqueIndex("one_open_edition_per_language_version")
      .on(table.languageVersionId)
      .where(sql.raw(`status in (${openStatuses})`)),
    uniqueIndex("one_live_edition_per_language_version")
      .on(table.languageVersionId)
      .where(sql.raw(`status in (${shownStatuses})`)),
    check(
      "an_edition_in_sight_has_its_times",
      sql.raw(
        `status not in ('scheduled', ${shownStatuses}) or (go_live_at is not null and listed_at is not null)`,
      ),
    ),
    check("an_expiry_follows_its_go_live", sql.raw("expires_at > go_live_at")),
    check("what_moved_has_an_address", sql.raw("status <> 'moved' or moved_to is not null")),
    index("editions_due").on(table.goLiveAt).where(sql.raw("status = 'scheduled'")),
    index("editions_expiring")
      .on(table.expiresAt)
      .where(sql.raw(`status in ('scheduled', ${shownStatuses}) and expires_at is not null`)),
    index("editions_owed_a_second_look")
      .on(table.goLiveAt)
      .where(sql.raw("was_forced and second_look_at is null")),
    index().on(table.headRevisionId),
  ],
)
