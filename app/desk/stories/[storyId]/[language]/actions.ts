"use server"

import { z } from "zod"
import { action } from "@/auth/action"
import { safeRedirectPath } from "@/auth/safe-redirect-path"
import { addressAtDesk } from "@/components/desk/listed-text"
import type { FormState } from "@/components/ui/form-state"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { beginLanguageVersion, languageVersionSchema } from "@/db/commands/begin-story"
import { fileStory, filingSchema } from "@/db/commands/file-story"
import { moveEdition, stepSchema } from "@/db/commands/move-edition"
import { planEdition, planSchema } from "@/db/commands/plan-edition"
import { renameText, renamingSchema } from "@/db/commands/rename-text"
import { publicationSchema, retryPublication } from "@/db/commands/retry-publication"
import { goOn } from "../../../go-on"
import { leadTo } from "../../../lead-to"
import { filled, refusalOf } from "../../../refusal"
import { stepOf } from "./step-of"

const move = action(stepSchema, moveEdition)
const file = action(filingSchema, fileStory)
const rename = action(renamingSchema, renameText)
const plan = action(planSchema, planEdition)
const retry = action(publicationSchema, retryPublication)
const beginNext = action(
  z.strictObject({ languageVersionId: z.coerce.number().int().positive() }),
  beginNextEdition,
)
const beginLanguage = action(languageVersionSchema, beginLanguageVersion)

const target = (form: FormData) => ({ editionId: form.get("editionId"), version: form.get("version") })

export async function takeStep(_before: FormState, form: FormData) {
  return goOn(await move(stepOf(form), form), form, filled(form, "action") ?? "")
}

/** Of what its time did not bring about. Also for the list of such texts; the form says where to go back to. */
export async function retryFromForm(_before: FormState, form: FormData) {
  return goOn(await retry({ editionId: form.get("editionId") }, form), form, "retry")
}

const termsIn = (form: FormData, beginning = "") => ({
  regions: form.getAll(`${beginning}regions`),
  countries: form.getAll(`${beginning}countries`),
  topics: form.getAll(`${beginning}topics`),
  series: filled(form, `${beginning}series`) ?? null,
})

const drawnIn = (form: FormData) => (form.has("drawn.series") ? termsIn(form, "drawn.") : undefined)

export async function changeFiling(_before: FormState, form: FormData) {
  const filing = { ...target(form), ...termsIn(form), drawn: drawnIn(form) }
  return goOn(await file(filing, form), form, "refile")
}

export async function changeAddress(_before: FormState, form: FormData) {
  return goOn(await rename({ ...target(form), slug: form.get("slug") }, form), form, "rename")
}

export async function changePlan(_before: FormState, form: FormData) {
  return goOn(await plan({ ...target(form), plannedOn: form.get("plannedOn") }, form), form, "plan")
}

export async function beginEditionFromForm(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = await beginNext({ languageVersionId: form.get("languageVersionId") }, form)
  if (!outcome.ok) return refusalOf(outcome, form)
  const [page] = safeRedirectPath(filled(form, "at")).split(/[?#]/, 1)
  return leadTo(safeRedirectPath(`${page}/edit`))
}

export async function beginLanguageFromForm(_before: FormState, form: FormData): Promise<FormState> {
  const outcome = await beginLanguage(
    {
      storyId: form.get("storyId"),
      language: form.get("language"),
      title: form.get("title"),
    },
    form,
  )
  if (!outcome.ok) return refusalOf(outcome, form)
  return leadTo(`${addressAtDesk(outcome.result)}/edit`)
}
