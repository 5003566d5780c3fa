import { filled } from "./refusal"

/** A wall time that a form sends as a date and a time; half of one is asked about by the command. */
export function wallTimeIn(form: FormData, name: string) {
  const date = filled(form, `${name}Date`)
  const time = filled(form, `${name}Time`)
  return date || time ? `${date ?? ""}T${(time ?? "").slice(0, 5)}` : undefined
}
