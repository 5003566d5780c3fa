import type { Outcome } from "@/auth/outcome"
import { safeRedirectPath } from "@/auth/safe-redirect-path"
import type { FormState } from "@/components/ui/form-state"
import { leadTo } from "./lead-to"
import { filled, refusalOf } from "./refusal"

/** Back to the page that was posted from, which then tells what was done. */
export function goOn(outcome: Outcome, form: FormData, done: string): FormState {
  if (!outcome.ok) return refusalOf(outcome, form)
  const page = new URL(safeRedirectPath(filled(form, "at")), "http://desk")
  page.searchParams.set("done", done)
  return leadTo(`${page.pathname}${page.search}`)
}
