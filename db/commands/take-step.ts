import { and, eq, sql } from "drizzle-orm"
import type { Transaction } from "@/db/client"
import { history } from "@/db/schema/record"
import { editions } from "@/db/schema/stories"
import type { Actor } from "@/domain/roles"
import { type Action, destination, type Note } from "@/domain/workflow"
import type { LockedEdition } from "./lock-edition"

type Edition = Pick<LockedEdition, "id" | "version" | "status">
/** Columns that change with the step; an SQL expression may stand for a value, such as the database's clock. */
export type Change = { [Column in keyof typeof editions.$inferInsert]?: unknown }
type Telling = { actor: Actor; reason?: string; change?: Change }

/** Writes the history, then the change it tells. The only place where a status is set. */
export async function takeStep(tx: Transaction, edition: Edition, action: Action, telling: Telling) {
  const to = destination(action, edition.status)
  await tell(tx, edition, action, to, telling)
  await applyChange(tx, edition, { ...telling.change, status: to })
  return { ...edition, status: to, version: edition.version + 1 }
}

/** Records something that happened to an edition beside its way, and the change it tells. */
export async function takeNote(tx: Transaction, edition: Edition, note: Note, telling: Telling) {
  await tell(tx, edition, note, edition.status, telling)
  await applyChange(tx, edition, telling.change ?? {})
  return { ...edition, version: edition.version + 1 }
}

const tell = (
  tx: Transaction,
  edition: Edition,
  action: Action | Note,
  to: Edition["status"],
  telling: Telling,
) =>
  tx.insert(history).values({
    editionId: edition.id,
    editionVersion: edition.version + 1,
    action,
    fromStatus: edition.status,
    toStatus: to,
    actorId: telling.actor === "system" ? null : telling.actor.id,
    reason: telling.reason?.trim() || null,
  })

/** Changes an edition without a step, such as a saved text. */
export const applyChange = (tx: Transaction, edition: Edition, change: Change) =>
  tx
    .update(editions)
    .set({ ...(change as Partial<typeof editions.$inferInsert>), version: sql`${editions.version} + 1` })
    .where(and(eq(editions.id, edition.id), eq(editions.version, edition.version)))
