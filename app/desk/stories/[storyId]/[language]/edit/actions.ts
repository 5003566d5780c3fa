"use server"

import { action, outcomeOf } from "@/auth/action"
import { currentActor } from "@/auth/actor"
import { refusedForAnother } from "@/auth/drawn-for"
import type { Outcome } from "@/auth/outcome"
import { giveUpVersion, givingUpSchema } from "@/db/commands/give-up-version"
import { draftSchema, saveDraft } from "@/db/commands/save-draft"
import { savedText } from "@/db/queries/desk/saved-text"

const save = action(draftSchema, saveDraft)
const give = action(givingUpSchema, giveUpVersion)

/**
 * Saves a draft. Who is no longer signed in is told so and not sent away from what they are writing; so is somebody
 * else who has signed in meanwhile.
 */
export async function saveFromEditor(draft: unknown) {
  return await fromItsPerson(draft, save)
}

/** Keeps words that do not become the text, as theirs who wrote them. */
export async function giveUpFromEditor(given: unknown) {
  return await fromItsPerson(given, give)
}

const fromItsPerson = <Result>(draft: unknown, run: (draft: unknown) => Promise<Outcome<Result>>) =>
  outcomeOf(async (): Promise<Outcome<Result>> => {
    const actor = await currentActor()
    if (!actor) return signedOut
    return (await refusedForAnother(actor, personOf(draft))) ?? (await run(draft))
  })

const personOf = (draft: unknown) => (draft as { person?: unknown } | null | undefined)?.person

const signedOut = { ok: false as const, code: "signed_out", message: "You are signed out.", fields: {} }

/** The text as it is saved now, to be shown beside the writer's own. */
export async function loadForEditor(editionId: unknown) {
  const person = await currentActor()
  return person && Number.isSafeInteger(editionId) ? await savedText(person, Number(editionId)) : undefined
}
