import { sql } from "drizzle-orm"
import { check, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core"
import { frequencies } from "@/domain/alert"
import { alertLists } from "./alerts"
import { createdAt, id, instant, oneOf, reference } from "./columns"
import { outbox } from "./outbox"
import { languageVersions } from "./stories"

/** Readers of one frequency are told what is new since the round before. Its event is in the outbox. */
export const alertRounds = pgTable(
  "alert_rounds",
  {
    eventId: reference()
      .primaryKey()
      .references(() => outbox.id, { onDelete: "cascade" }),
    frequency: text({ enum: frequencies }).notNull(),
    dueAt: instant().notNull(),
    /** The last list that was looked through; null before the first. */
    listsTo: reference(),
    /** The last alert that a delivery was made for; null while lists are looked through. */
    alertsTo: reference(),
    finishedAt: instant(),
  },
  table => [
    check("a_round_has_a_frequency", oneOf("frequency", frequencies)),
    index("alert_rounds_open").on(table.eventId).where(sql.raw("finished_at is null")),
  ],
)

/** A text that visitors were given for the first time, and the rounds that took it up, which may be forgotten before it. */
export const alertNews = pgTable(
  "alert_news",
  {
    id: id(),
    textId: reference()
      .notNull()
      .references(() => languageVersions.id)
      .unique("a_text_is_news_once"),
    createdAt: createdAt(),
    atOnceRound: reference(),
    dailyRound: reference(),
    weeklyRound: reference(),
  },
  table => [
    index("alert_news_at_once").on(table.atOnceRound),
    index("alert_news_daily").on(table.dailyRound),
    index("alert_news_weekly").on(table.weeklyRound),
  ],
)

/** Which of a round's texts stood in which list. */
export const alertMatches = pgTable(
  "alert_matches",
  {
    roundId: reference()
      .notNull()
      .references(() => alertRounds.eventId, { onDelete: "cascade" }),
    listId: reference()
      .notNull()
      .references(() => alertLists.id, { onDelete: "cascade" }),
    textIds: reference().array().notNull(),
  },
  table => [primaryKey({ columns: [table.roundId, table.listId] }), index().on(table.listId)],
)
