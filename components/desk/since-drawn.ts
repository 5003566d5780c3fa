import { type FormState, typedIn } from "@/components/ui/form-state"

/**
 * A form that changes what stands at the desk carries along what stood there when its page was drawn. After a refusal
 * the page shows how it is now, and of each field it is known who changed it since: whoever typed here, or somebody else.
 */

/** The field that says what another one held when the page was drawn. */
export const drawnName = (name: string) => `drawn.${name}`

/** What a field shows: what was typed in it or, where nothing was, how it is now. */
export const shownIn = (state: FormState, name: string, now: string) =>
  takenOver(state, name, now) ?? typedIn(state, name, now)

/** How it is now, where somebody else changed it and nothing was typed; also the key of a control, which has to be a new one then. */
export function takenOver(state: FormState, name: string, now: string): string | undefined {
  const drawn = drawnIn(state, name)
  const isUntouched = drawn !== undefined && isSame(typedIn(state, name), drawn)
  return isUntouched && !isSame(drawn, now) ? now : undefined
}

/** Somebody else changed it, and not into what was typed here. */
export function wasChangedMeanwhile(state: FormState, name: string, now: string) {
  if (!state || isSame(typedIn(state, name), now)) return false
  const drawn = drawnIn(state, name)
  return drawn === undefined ? now !== "" : !isSame(drawn, now) // of an older page nobody knows
}

const drawnIn = (state: FormState, name: string) => state?.typed[drawnName(name)]?.[0]

/** Ends of lines come back from a browser as the Internet writes them. */
const isSame = (one: string, other: string) => withPlainEnds(one) === withPlainEnds(other)
const withPlainEnds = (words: string) => words.replaceAll("\r\n", "\n")
