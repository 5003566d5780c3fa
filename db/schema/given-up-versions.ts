import { sql } from "drizzle-orm"
import { check, foreignKey, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core"
import { givenUpReasonNames } from "@/domain/given-up"
import type { Content } from "@/domain/story"
import { createdAt, id, oneOf, reference } from "./columns"
import { users } from "./people"
import { editions, languageVersions } from "./stories"

/**
 * Words that somebody wrote and that did not become the text. No revision: nobody is a contributor by them until
 * somebody brings them into a text, and no step can lead to them. Rows stay as they are and are never removed; when their time is over they lose
 * their words, and only what tells whose words they were is left.
 */
export const givenUpVersions = pgTable(
  "given_up_versions",
  {
    id: id(),
    languageVersionId: reference().notNull(),
    editionId: reference().notNull(),
    authorId: reference()
      .notNull()
      .references(() => users.id),
    /** The version of the edition that they were written on. */
    editionVersion: integer().notNull(),
    why: text({ enum: givenUpReasonNames }).notNull(),
    /** Null once their time is over. */
    content: jsonb().$type<Content>(),
    /** As of a revision (db/rules/passages.ts): whoever brings them into the text does not make them their own. */
    passages: reference().array().notNull().default([]),
    createdAt: createdAt(),
  },
  table => [
    foreignKey({ columns: [table.languageVersionId], foreignColumns: [languageVersions.id] }),
    foreignKey({ columns: [table.editionId], foreignColumns: [editions.id] }),
    check("a_version_is_given_up_for_a_reason", oneOf("why", givenUpReasonNames)),
    index().on(table.languageVersionId, table.id),
    index().on(table.createdAt).where(sql`content is not null`),
  ],
)
