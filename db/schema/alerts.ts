import { sql } from "drizzle-orm"
import { check, index, pgTable, text, unique } from "drizzle-orm/pg-core"
import { frequencies } from "@/domain/alert"
import { localeCodes } from "@/domain/locales"
import { bytea, citext, createdAt, id, instant, oneOf, reference } from "./columns"

/**
 * Readers who are told of new texts by e-mail. Their addresses stand in two of these tables and nowhere else: with a
 * reader's row, or with a request that nobody confirmed, everything goes that was known of them.
 */

/** Lists that somebody follows, each in one filter. */
export const alertLists = pgTable(
  "alert_lists",
  {
    id: id(),
    language: text({ enum: localeCodes }).notNull(),
    /** As domain/followed-list.ts writes it. */
    query: text().notNull(),
  },
  table => [
    unique("a_list_is_followed_in_one_place").on(table.language, table.query),
    check("a_list_has_a_language_of_ours", oneOf("language", localeCodes)),
  ],
)

/** Addresses whose owners have said yes. */
export const alertReaders = pgTable("alert_readers", {
  id: id(),
  email: citext().notNull().unique("one_reader_per_address"),
  createdAt: createdAt(),
  /** Since when nothing is sent there, because a mail server said that the address takes no mail; and its words. */
  suspendedAt: instant(),
  suspendedBecause: text(),
})

const frequency = () => text({ enum: frequencies }).notNull()
const list = () =>
  reference()
    .notNull()
    .references(() => alertLists.id)

export const alerts = pgTable(
  "alerts",
  {
    id: id(),
    readerId: reference()
      .notNull()
      .references(() => alertReaders.id, { onDelete: "cascade" }),
    listId: list(),
    frequency: frequency(),
    /** Of what came before it nothing is told. */
    confirmedAt: instant().notNull().defaultNow(),
  },
  table => [
    unique("one_alert_per_reader_and_list").on(table.readerId, table.listId),
    check("an_alert_has_a_frequency", oneOf("frequency", frequencies)),
    index("alerts_by_list").on(table.listId, table.frequency, table.id),
  ],
)

/** Somebody wrote this address into the form. Whether it is theirs is not known yet. */
export const alertRequests = pgTable(
  "alert_requests",
  {
    id: id(),
    email: citext().notNull(),
    listId: list(),
    frequency: frequency(),
    createdAt: createdAt(),
    confirmedAt: instant(),
  },
  table => [
    check("a_request_has_a_frequency", oneOf("frequency", frequencies)),
    index("alert_requests_by_address").on(table.email),
    index("alert_requests_by_age").on(table.createdAt),
    index().on(table.listId),
  ],
)

/** What the private links in mails open. A mail carries the key; only its SHA-256 is kept. */
export const alertKeys = pgTable(
  "alert_keys",
  {
    hash: bytea().primaryKey(),
    /** To whom the mail went: with it all alerts of that address are seen and changed, whichever are stopped meanwhile. */
    readerId: reference().references(() => alertReaders.id, { onDelete: "cascade" }),
    /** Which alert the mail was about, as long as that goes on: the one that one click stops. */
    alertId: reference().references(() => alerts.id, { onDelete: "set null" }),
    requestId: reference().references(() => alertRequests.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
  },
  table => [
    check(
      "a_key_opens_one_thing",
      sql.raw("num_nonnulls(reader_id, request_id) = 1 and (alert_id is null or reader_id is not null)"),
    ),
    index().on(table.readerId),
    index().on(table.alertId),
    index().on(table.requestId),
    index("alert_keys_by_age").on(table.createdAt),
  ],
)
