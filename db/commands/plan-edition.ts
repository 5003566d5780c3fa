import { z } from "zod"
import { transact } from "@/db/transact"
import { forbidden } from "@/domain/errors"
import { hasRole, type Person } from "@/domain/roles"
import { notes, statuses } from "@/domain/workflow"
import { lockEdition } from "./lock-edition"
import { takeNote } from "./take-step"
import { typedDay } from "./typed-time"

export const planSchema = z.strictObject({
  editionId: z.coerce.number().int().positive(),
  version: z.coerce.number().int().positive(),
  plannedOn: typedDay,
})

/** Sets or clears the day on which people mean to publish. It is shown beside the schedule and never fires. */
export const planEdition = (actor: Person, { plannedOn, ...target }: z.infer<typeof planSchema>) =>
  transact(async tx => {
    const { edition } = await lockEdition(tx, actor, target)
    if (!hasRole(actor, ...notes.plan.by)) throw forbidden("Only editors or reviewers can plan a date.")
    if (!statuses[edition.status].open)
      throw forbidden("This edition is closed; there is nothing left to plan.")
    if (edition.plannedOn === (plannedOn || null)) return edition
    return await takeNote(tx, edition, "plan", {
      actor,
      reason: plannedOn || undefined,
      change: { plannedOn: plannedOn || null },
    })
  })
