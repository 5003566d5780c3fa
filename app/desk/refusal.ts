import type { Outcome } from "@/auth/outcome"
import type { Refusal } from "@/components/ui/form-state"

/** What a form shows after it was refused, with everything that was typed. */
export function refusalOf(outcome: Extract<Outcome, { ok: false }>, form: FormData): Refusal {
  const { code, message, fields } = outcome
  const typed: Record<string, string[]> = {}
  for (const [name, value] of form.entries())
    if (typeof value === "string" && !name.startsWith("$")) typed[name] = [...(typed[name] ?? []), value]
  return { code, message, fields, typed }
}

/** One field of a form as a command takes it: left out when it is empty. */
export const filled = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === "string" && value.trim() !== "" ? value : undefined
}
