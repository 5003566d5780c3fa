import { type Frequency, frequencies, letterNotTaken } from "@/domain/alert"
import type { Refusal } from "@/domain/refusal"
import { requestNote } from "@/platform/request-note"

/** What was wrong with a form. The page that comes back says it, and no address does. */
export type Problem = "email" | "busy"

/** A form that comes back, with all that was typed into it. */
export const refusalOfForm = (
  problem: Problem,
  typed: { email?: string; frequency?: Frequency },
): Refusal => ({
  code: problem,
  message: "",
  fields: {},
  typed: { email: [typed.email ?? ""], frequency: [typed.frequency ?? ""] },
})

/** What the form of this page was sent with, where it was refused and this page is the answer. */
export function submittedValues() {
  const { code, typed = {} } = requestNote()?.refused ?? {}
  const email = typed.email?.[0] ?? ""
  return {
    problem: code === "email" || code === "busy" ? (code as Problem) : undefined,
    typed: email,
    letter: code === "email" ? letterNotTaken(email) : undefined,
    frequency: frequencies.find(name => name === typed.frequency?.[0]) ?? frequencies[0],
  }
}
