import { beginNextEdition } from "@/db/commands/begin-edition"
import { moveEdition, type Step } from "@/db/commands/move-edition"
import { planEdition } from "@/db/commands/plan-edition"
import { saveDraft } from "@/db/commands/save-draft"
import { versionOf } from "@/db/queries/texts-by-address"
import type { RichText } from "@/domain/rich-text"
import type { Person } from "@/domain/roles"
import type { Action } from "@/domain/workflow"
import type { Cast } from "./gather-cast"
import type { Fate } from "./telling"

type Told = {
  author: Person
  editionId: number
  languageVersionId: number
  content: Record<string, unknown>
  fate: Fate
}

/** Takes a text of the demonstration along the workflow to where its fate leaves it. */
export async function meetFate(people: Cast, { author, editionId, languageVersionId, content, fate }: Told) {
  const step = stepOf(editionId)
  const publish = async ({ reviewer, editor }: { reviewer: keyof Cast; editor: keyof Cast }) => {
    await step(people[reviewer], "approve")
    await step(people[editor], "publish_now")
  }

  if (fate.is === "draft") {
    if (fate.plannedInDays === undefined) return
    const plannedOn = daysFromNow(fate.plannedInDays)
    await planEdition(people.noor, { editionId, version: await versionOf(editionId), plannedOn })
    return
  }
  if (fate.is === "force-published") {
    await step(people[fate.administrator], "force_publish", { reason: fate.reason })
    return
  }
  await step(author, "submit")
  switch (fate.is) {
    case "in review":
      return
    case "changes asked":
      await step(people[fate.reviewer], "request_changes", { reason: fate.reason })
      return
    case "approved":
      await step(people[fate.reviewer], "approve")
      return
    case "scheduled": {
      const goLive = `${daysFromNow(fate.inDays)}T${String(fate.atHour).padStart(2, "0")}:00`
      await step(people[fate.reviewer], "approve")
      await step(people[fate.editor], "schedule", { time: { timeZone: fate.timeZone, goLive } })
      return
    }
    case "published":
      await publish(fate)
      return
    case "published after changes":
      await step(people[fate.reviewer], "request_changes", { reason: fate.reason })
      await saveDraft(author, { editionId, version: await versionOf(editionId), content })
      await step(author, "submit")
      await publish(fate)
      return
    case "corrected": {
      await publish(fate)
      const nextId = await beginNextEdition(author, { languageVersionId })
      const changeNote = { isSmall: false, words: fate.note }
      await saveDraft(author, {
        editionId: nextId,
        version: await versionOf(nextId),
        content: { ...content, changeNote },
      })
      await stepOf(nextId)(author, "submit")
      await stepOf(nextId)(people[fate.reviewer], "approve")
      await stepOf(nextId)(people[fate.editor], "publish_now")
      return
    }
    case "next edition drafted": {
      await publish(fate)
      const nextId = await beginNextEdition(people.noor, { languageVersionId })
      const next = {
        ...content,
        title: fate.nextTitle,
        changeNote: { isSmall: false, words: fate.nextNote },
      }
      await saveDraft(people[fate.nextWriter], {
        editionId: nextId,
        version: await versionOf(nextId),
        content: next,
      })
      return
    }
    case "withdrawn":
    case "gone":
      await publish(fate)
      await step(people[fate.editor], fate.is === "gone" ? "take_down" : "withdraw_notice", {
        reason: fate.reason,
      })
      return
    case "moved":
      await publish(fate)
      await step(people[fate.editor], "move_away", { reason: fate.reason, movedTo: fate.to })
  }
}

const stepOf =
  (editionId: number) =>
  async (actor: Person, action: Action, more: Partial<Step> = {}) =>
    moveEdition(actor, { editionId, version: await versionOf(editionId), action, ...more })

/** What a reviewer first saw of a text that was to be completed: all but its last paragraph; or with the mistake in it. */
export const firstDraft = (content: Record<string, unknown>, fate: Fate) => {
  if (fate.is === "corrected") return { ...content, ...fate.was }
  const { body } = content as { body: RichText }
  if (fate.is !== "published after changes" || body.content.length < 2) return content
  return { ...content, body: { ...body, content: body.content.slice(0, -1) } }
}

const daysFromNow = (days: number) =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
