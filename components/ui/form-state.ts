/** What a form knows after it was refused: the sentence, what is wrong with which field, and what was typed. */
export type Refusal = {
  code: string
  message: string
  fields: Record<string, string>
  typed: Record<string, string[]>
}
export type FormState = Refusal | undefined
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

export const typedIn = (state: FormState, name: string, otherwise = "") =>
  state ? (state.typed[name]?.[0] ?? "") : otherwise

export const chosenIn = (state: FormState, name: string, otherwise: readonly string[]) =>
  state ? (state.typed[name] ?? []) : otherwise
