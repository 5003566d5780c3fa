import type { Refusal } from "@/domain/refusal"

/** What a form knows after it was refused. */
export type FormState = Refusal | undefined
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

export const typedIn = (state: FormState, name: string, otherwise = "") =>
  state ? (state.typed[name]?.[0] ?? "") : otherwise

export const chosenIn = (state: FormState, name: string, otherwise: readonly string[]) =>
  state ? (state.typed[name] ?? []) : otherwise
