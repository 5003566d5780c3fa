import { sql } from "drizzle-orm"
import { check, index, integer, pgTable, text, unique } from "drizzle-orm/pg-core"
import {
  type Action,
  actionNames,
  legalSteps,
  type Note,
  noteNames,
  statusNames,
  type Transition,
  transition,
} from "@/domain/workflow"
import { createdAt, id, reference } from "./columns"
import { users } from "./people"
import { editions, revisions } from "./stories"

const quotedActions = (test: (step: Transition) => boolean) =>
  actionNames
    .filter(action => test(transition(action)))
    .map(action => `'${action}'`)
    .join(", ")
const needReason = quotedActions(({ needs }) => needs.includes("reason"))
const bySystem = quotedActions(({ by }) => by.every(role => role === "system"))
const quotedNotes = noteNames.map(note => `'${note}'`).join(", ")
const steps = legalSteps.map(({ action, from, to }) => `('${action}', '${from}', '${to}')`).join(", ")

/** What was done to each edition, by whom and why. Written in the same transaction as the change; never rewritten. */
export const history = pgTable(
  "history",
  {
    id: id(),
    editionId: reference()
      .notNull()
      .references(() => editions.id),
    /** The edition's version after this step. */
    editionVersion: integer().notNull(),
    action: text().$type<Action | Note>().notNull(),
    fromStatus: text({ enum: statusNames }).notNull(),
    toStatus: text({ enum: statusNames }).notNull(),
    /** Null: the system. */
    actorId: reference().references(() => users.id),
    reason: text(),
    /** The text as it stood at this step; filled in by Postgres. */
    revisionId: reference().references(() => revisions.id),
    at: createdAt(),
  },
  table => [
    unique("one_history_entry_per_version").on(table.editionId, table.editionVersion),
    check(
      "a_step_is_on_the_map",
      sql.raw(
        `(action in (${quotedNotes}) and from_status = to_status) or (action, from_status, to_status) in (${steps})`,
      ),
    ),
    check(
      "a_step_that_needs_a_reason_has_one",
      sql.raw(`action not in (${needReason}) or btrim(coalesce(reason, '')) <> ''`),
    ),
    check("only_the_system_is_nobody", sql.raw(`(actor_id is null) = (action in (${bySystem}))`)),
    index().on(table.actorId),
  ],
)
