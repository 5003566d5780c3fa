"use server"

import { action, outcomeOf } from "@/auth/action"
import { currentActor } from "@/auth/actor"
import { refusedForAnother } from "@/auth/drawn-for"
import { draftSchema, saveDraft } from "@/db/commands/save-draft"
import { savedText } from "@/db/queries/desk/saved-text"

const save = action(draftSchema, saveDraft)

/**
 * Saves a draft. Who is no longer signed in is told so and not sent away from what they are writing; so is somebody
 * else who has signed in meanwhile.
 */
export async function saveFromEditor(draft: unknown) {
  return await outcomeOf(async () => {
    const actor = await currentActor()
    if (!actor) return signedOut
    return (await refusedForAnother(actor, personOf(draft))) ?? (await save(draft))
  })
}

const personOf = (draft: unknown) => (draft as { person?: unknown } | null | undefined)?.person

const signedOut = { ok: false as const, code: "signed_out", message: "You are signed out.", fields: {} }

/** The text as it is saved now, to be shown beside the writer's own. */
export async function loadForEditor(editionId: unknown) {
  const person = await currentActor()
  return person && Number.isSafeInteger(editionId) ? await savedText(person, Number(editionId)) : undefined
}
