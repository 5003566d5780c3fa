import { sql } from "drizzle-orm"
import { check, index, pgTable, text } from "drizzle-orm/pg-core"
import { spots } from "@/domain/front"
import { createdAt, id, instant, oneOf, reference } from "./columns"
import { users } from "./people"
import { languageVersions } from "./stories"

/** Texts that editors put in a place of the home page of the text's language, with the stretch of time. */
export const placements = pgTable(
  "placements",
  {
    id: id(),
    languageVersionId: reference()
      .notNull()
      .references(() => languageVersions.id),
    spot: text({ enum: spots }).notNull(),
    shownFrom: instant().notNull(),
    shownUntil: instant(),
    fromWallTime: text(),
    untilWallTime: text(),
    timeZone: text(),
    removedAt: instant(),
  },
  table => [
    check("a_spot_is_one_of_ours", oneOf("spot", spots)),
    check("a_placement_ends_after_it_begins", sql.raw("shown_until > shown_from")),
    index("placements_that_begin").on(table.shownFrom).where(sql.raw("removed_at is null")),
    index("placements_that_end")
      .on(table.shownUntil)
      .where(sql.raw("removed_at is null and shown_until is not null")),
    index().on(table.languageVersionId),
  ],
)

export const placementActions = ["place", "move", "remove"] as const

/** Who put, moved and removed what. Never rewritten. */
export const placementNotes = pgTable(
  "placement_notes",
  {
    id: id(),
    placementId: reference()
      .notNull()
      .references(() => placements.id),
    action: text({ enum: placementActions }).notNull(),
    /** Where it stood afterwards, or before it was removed. */
    spot: text({ enum: spots }).notNull(),
    actorId: reference()
      .notNull()
      .references(() => users.id),
    at: createdAt(),
  },
  table => [
    check("a_placement_note_is_one_of_ours", oneOf("action", placementActions)),
    check("a_noted_spot_is_one_of_ours", oneOf("spot", spots)),
    index().on(table.placementId),
  ],
)
