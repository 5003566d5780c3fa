"use server"

import { action } from "@/auth/action"
import type { ImportState } from "@/components/desk/addresses/import-form"
import type { FormState } from "@/components/ui/form-state"
import { importOldAddresses, listSchema, planImport } from "@/db/commands/import-old-addresses"
import {
  addOldAddress,
  changeOldAddress,
  newOldAddressSchema,
  oldAddressIdSchema,
  oldAddressSchema,
  removeOldAddress,
} from "@/db/commands/old-addresses"
import { goOn } from "../go-on"
import { refusalOf } from "../refusal"
import { listIn, withFileAsWords } from "./list-in"

const add = action(newOldAddressSchema, addOldAddress)
const change = action(oldAddressSchema, changeOldAddress)
const remove = action(oldAddressIdSchema, removeOldAddress)
const plan = action(listSchema, async (actor, list) => ({
  ...(await planImport(actor, list)),
  csv: list.csv,
}))
const importAll = action(listSchema, importOldAddresses)

const typed = (form: FormData) => ({ from: form.get("from"), to: form.get("to") })

export async function addFromForm(_before: FormState, form: FormData) {
  return goOn(await add(typed(form), form), form, "add")
}

export async function changeFromForm(_before: FormState, form: FormData) {
  const target = { id: form.get("id"), changedAt: form.get("changedAt") }
  return goOn(await change({ ...target, ...typed(form) }, form), form, "change")
}

export async function removeFromForm(_before: FormState, form: FormData) {
  return goOn(await remove({ id: form.get("id") }, form), form, "remove")
}

/** Enough to see what is the matter with a list, and little enough for a form that carries them along. */
const mostProblems = 100

/** What importing a list would do; nothing is done. */
export async function planFromForm(_before: ImportState, form: FormData): Promise<ImportState> {
  const outcome = await plan(async () => ({ csv: await listIn(form) }), form)
  if (!outcome.ok) return { refusal: refusalOf(outcome, await withFileAsWords(form)) }
  const { problems, csv, ...rest } = outcome.result
  return { csv, plan: { ...rest, problems: problems.slice(0, mostProblems), wrong: problems.length } }
}

export async function importFromForm(_before: FormState, form: FormData) {
  return goOn(await importAll({ csv: form.get("csv") }, form), form, "import")
}
