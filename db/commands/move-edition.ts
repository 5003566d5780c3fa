import { z } from "zod"
import { databaseNow, type Transaction } from "@/db/client"
import { transact } from "@/db/transact"
import { forbidden, invalid } from "@/domain/errors"
import { judge } from "@/domain/permission"
import type { Person } from "@/domain/roles"
import { whatIsMissing } from "@/domain/story"
import type { Topic } from "@/domain/topics"
import { type Action, actionNames, statuses, transition } from "@/domain/workflow"
import { announce } from "./announce"
import { bringLive } from "./bring-live"
import { invalidateText } from "./invalidate"
import { type LockedEdition, lockEdition } from "./lock-edition"
import { stepChanges } from "./step-changes"
import { takeStep } from "./take-step"
import { typedWallTime } from "./typed-time"

const fold = z.enum(["earlier", "later"]).optional()

/** One step of one edition, as a person asks for it. `version` is the one they were looking at. */
export const stepSchema = z.strictObject({
  editionId: z.coerce.number().int().positive(),
  version: z.coerce.number().int().positive(),
  action: z.enum(actionNames),
  reason: z.string().max(2000, "A reason may have 2,000 characters at most.").optional(),
  movedTo: z.string().max(2000).optional(),
  time: z
    .strictObject({
      timeZone: z.string(),
      goLive: typedWallTime,
      goLiveFold: fold,
      expiry: typedWallTime.optional(),
      expiryFold: fold,
    })
    .optional(),
})
export type Step = z.infer<typeof stepSchema>

/**
 * Moves an edition along the map: the one command for every step that a person takes.
 * Refuses with "forbidden" (not by you, or not from here), "invalid" (something is missing), "conflict" (it changed).
 */
export const moveEdition = (actor: Person, step: Step) =>
  transact(async tx => {
    const { edition, situation } = await lockEdition(tx, actor, step)
    const verdict = judge(step.action, actor, situation)
    if (!verdict.allowed) throw forbidden(verdict.because)
    requireWhatTheMapNeeds(edition, step)
    const change = await stepChanges[step.action]?.({ tx, edition, step })

    if (step.action === "publish_now" || step.action === "force_publish")
      return await bringLive(tx, edition, { action: step.action, actor, reason: step.reason, change })
    const topic =
      leavesSight[step.action] && (await isInSight(tx, edition)) ? leavesSight[step.action] : undefined
    if (topic) await invalidateText(tx, edition.languageVersionId) // whom it names is told while visitors have it
    const moved = await takeStep(tx, edition, step.action, { actor, reason: step.reason, change })
    if (topic) await announce(tx, edition, topic)
    return moved
  })

/** What the world is told of the steps that change or end what visitors get. */
const leavesSight: Partial<Record<Action, Topic>> = {
  withdraw_notice: "edition.withdrawn",
  move_away: "edition.moved",
  take_down: "edition.gone",
  emergency_withdraw: "edition.withdrawn",
  emergency_take_down: "edition.gone",
  unschedule: "edition.held_back",
}

/** A scheduled edition is in sight from its time on. It can be unscheduled then only if publishing it failed for good. */
const isInSight = async (tx: Transaction, { status, goLiveAt }: LockedEdition) =>
  statuses[status].visitors !== "nothing" || (goLiveAt !== null && goLiveAt <= (await databaseNow(tx)))

function requireWhatTheMapNeeds(edition: LockedEdition, { action, reason }: Step) {
  const { needs } = transition(action)
  if (needs.includes("reason") && !reason?.trim())
    throw invalid("Write the reason, so that others can follow it.", { reason: "Write the reason." })
  const missing = needs.includes("complete text") ? whatIsMissing(edition.kind, edition.content, edition) : []
  if (missing.length > 0) throw invalid(`Before it goes on, this has to be filled in: ${missing.join(", ")}.`)
}
