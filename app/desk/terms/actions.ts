"use server"

import { action } from "@/auth/action"
import type { FormState } from "@/components/ui/form-state"
import {
  addTerm,
  newTermSchema,
  removedTermSchema,
  removeTerm,
  reviseTerm,
  termSchema,
} from "@/db/commands/terms"
import { localeCodes } from "@/domain/locales"
import { goOn } from "../go-on"

const add = action(newTermSchema, addTerm)
const revise = action(termSchema, reviseTerm)
const remove = action(removedTermSchema, removeTerm)

const inEachLanguage = (form: FormData, name: string) =>
  Object.fromEntries(localeCodes.map(language => [language, form.get(`${name}.${language}`)]))

const told = (form: FormData) => ({
  kind: form.get("kind"),
  names: inEachLanguage(form, "names"),
  introductions: inEachLanguage(form, "introductions"),
  ...(form.has("synonyms.en") && { synonyms: inEachLanguage(form, "synonyms") }),
})

export async function addFromForm(_before: FormState, form: FormData) {
  return goOn(await add(told(form), form), form, "add")
}

export async function reviseFromForm(_before: FormState, form: FormData) {
  const term = { ...told(form), slug: form.get("slug"), version: form.get("version") }
  return goOn(await revise(term, form), form, "revise")
}

export async function removeFromForm(_before: FormState, form: FormData) {
  return goOn(await remove({ kind: form.get("kind"), slug: form.get("slug") }, form), form, "remove")
}
