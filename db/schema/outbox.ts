import { sql } from "drizzle-orm"
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core"
import { channels, topicNames } from "@/domain/topics"
import { alertRequests, alerts } from "./alerts"
import { createdAt, id, instant, oneOf, reference } from "./columns"
import { users } from "./people"
import { editions } from "./stories"

/** What the world outside is to be told, written with the change that causes it. */
export const outbox = pgTable(
  "outbox",
  {
    id: id(),
    topic: text({ enum: topicNames }).notNull(),
    /** Which edition it is about; null when pages changed for another reason. */
    editionId: reference().references(() => editions.id),
    /** The path at which visitors found the text when this happened. */
    address: text(),
    /** Of the pages that changed; for the front cache. */
    tags: text().array().notNull().default(sql`'{}'`),
    /** The last error of what could not be done. */
    reason: text(),
    idempotencyKey: text().notNull().unique(),
    createdAt: createdAt(),
    /** When its deliveries were made; null until then. */
    expandedAt: instant(),
  },
  table => [
    check("a_topic_is_one_of_ours", oneOf("topic", topicNames)),
    index("outbox_new").on(table.id).where(sql.raw("expanded_at is null")),
    index().on(table.editionId),
  ],
)

/** Addresses outside that are called when something happens to a text in sight. */
export const webhooks = pgTable("webhooks", {
  id: id(),
  name: text().notNull(),
  url: text().notNull().unique("one_webhook_per_address"),
  /** What its calls are signed with; shown to people once. */
  secret: text().notNull(),
  /** It is told of what happens from then on: since it was added, or resumed after a pause. */
  toldSince: instant().notNull().defaultNow(),
  pausedAt: instant(),
  addedBy: reference()
    .notNull()
    .references(() => users.id),
  createdAt: createdAt(),
})

/** One event on its way to one receiver. */
export const deliveries = pgTable(
  "deliveries",
  {
    id: id(),
    eventId: reference()
      .notNull()
      .references(() => outbox.id),
    channel: text({ enum: channels }).notNull(),
    /** Of a reader it says nothing but which alert: the e-mail address is looked up when the mail is sent. */
    address: text().notNull(),
    userId: reference().references(() => users.id),
    alertId: reference().references(() => alerts.id, { onDelete: "cascade" }),
    alertRequestId: reference().references(() => alertRequests.id, { onDelete: "cascade" }),
    webhookId: reference().references(() => webhooks.id),
    /** The same at every try, so that a receiver can tell a repetition. */
    idempotencyKey: uuid().notNull().unique().defaultRandom(),
    /** Tries begun since it was made, or since somebody asked to try again. */
    attempts: integer().notNull().default(0),
    /** While a try is under way: when another publisher may take it over. */
    nextAttemptAt: instant().notNull().defaultNow(),
    deliveredAt: instant(),
    failedAt: instant(),
    lastError: text(),
    createdAt: createdAt(),
  },
  table => [
    unique("one_delivery_per_event_and_address").on(table.eventId, table.channel, table.address),
    check("a_channel_is_one_of_ours", oneOf("channel", channels)),
    check(
      "a_delivery_knows_its_receiver",
      sql.raw(
        "num_nonnulls(user_id, alert_id, alert_request_id) = (channel = 'mail')::int and (channel = 'webhook') = (webhook_id is not null)",
      ),
    ),
    check("what_was_delivered_has_not_failed", sql.raw("delivered_at is null or failed_at is null")),
    // readers are told by the thousand, at one instant: apart from the rest, and in the order in which they are taken
    index("deliveries_due")
      .on(table.channel, table.nextAttemptAt, table.id)
      .where(sql.raw("alert_id is null and delivered_at is null and failed_at is null")),
    index("alerts_due")
      .on(table.channel, table.nextAttemptAt, table.id)
      .where(sql.raw("alert_id is not null and delivered_at is null and failed_at is null")),
    index("deliveries_failed").on(table.failedAt).where(sql.raw("failed_at is not null")),
    index("deliveries_made").on(table.deliveredAt).where(sql.raw("delivered_at is not null")),
    index().on(table.webhookId),
    index().on(table.alertId),
    index().on(table.alertRequestId),
  ],
)

/** Editions whose time has come and whose step could not be taken. A row goes when its edition's status changes. */
export const failingPublications = pgTable("failing_publications", {
  editionId: reference()
    .primaryKey()
    .references(() => editions.id),
  attempts: integer().notNull(),
  nextAttemptAt: instant().notNull(),
  failedAt: instant(),
  lastError: text().notNull(),
})
