import type { Outcome } from "@/auth/outcome"
import { wellFormed } from "@/auth/well-formed"
import { typedOf } from "@/components/desk/typed-of"
import type { Refusal } from "@/domain/refusal"
import { refreshPage } from "@/platform/refresh-page"
import { requestNote } from "@/platform/request-note"

/**
 * What a form shows after it was refused, with everything that was typed. The request keeps it too, for a page on which
 * the form itself cannot stand any more.
 */
export function refusalOf(outcome: Extract<Outcome, { ok: false }>, form: FormData): Refusal {
  const { code, message, fields } = outcome
  const refused = { code, message, fields, typed: wellFormed(typedOf(form)) as Refusal["typed"] }
  const note = requestNote()
  if (note) note.refused = refused
  if (code === "kept") refreshPage()
  return refused
}

/** One field of a form as a command takes it: left out when it is empty. */
export const filled = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === "string" && value.trim() !== "" ? value : undefined
}
