"use server"

import { action } from "@/auth/action"
import { currentActor } from "@/auth/actor"
import { SentByScript } from "@/auth/admit"
import { giveUpVersion, givingUpSchema } from "@/db/commands/give-up-version"
import { draftSchema, saveDraft } from "@/db/commands/save-draft"
import { savedText } from "@/db/queries/desk/saved-text"
import { readable } from "@/domain/within-bounds"

const save = action(draftSchema, saveDraft)
const give = action(givingUpSchema, giveUpVersion)

/** Saves a draft. Whoever may not is told so, and not sent away from what they are writing. */
export async function saveFromEditor(draft: unknown) {
  return await save(draft, new SentByScript(draft))
}

/** Keeps words that do not become the text, as theirs who wrote them. */
export async function giveUpFromEditor(given: unknown) {
  return await give(given, new SentByScript(given))
}

/** The text as it is saved now, to be shown beside the writer's own. */
export async function loadForEditor(editionId: unknown) {
  const person = await currentActor()
  const text =
    person && Number.isSafeInteger(editionId) ? await savedText(person, Number(editionId)) : undefined
  return text && { ...text, content: readable(text.content) }
}
