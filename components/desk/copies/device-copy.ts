/** Words that nobody else has: not saved at the desk, and not given up there either. */
export type DeviceCopy = {
  id: string
  person: number
  /** Of which text: its language version. */
  text: number
  edition: number
  /** The version of the edition that it was written on, and its words; null where they are not known any more. */
  version: number
  base: Record<string, unknown> | null
  content: Record<string, unknown>
  /** An ISO instant. */
  at: string
  why: "unsaved" | "refused" | "frozen" | "given up"
}

/** What is said of a copy in a list. */
export const whyKept: Record<DeviceCopy["why"], string> = {
  unsaved: "Not saved",
  refused: "Refused when it was saved",
  frozen: "Not saved, because the text was frozen meanwhile",
  "given up": "Given up for another version",
}

const mostOfAText = 50
const daysKept = 30
const day = 24 * 60 * 60 * 1_000

/**
 * Which copies of a text go, so that a browser's store does not fill up: what was given up, after 30 days; and above 50
 * copies the oldest, given-up ones first. Words that were never given up stay for as long as there is room.
 */
export function copiesToForget(copies: readonly DeviceCopy[], now: Date): DeviceCopy[] {
  const isGivenUp = ({ why }: DeviceCopy) => why === "given up"
  const byAge = copies.toSorted((a, b) => a.at.localeCompare(b.at))
  const old = byAge.filter(
    copy => isGivenUp(copy) && now.getTime() - new Date(copy.at).getTime() > daysKept * day,
  )
  const rest = byAge.filter(copy => !old.includes(copy))
  const first = [...rest.filter(isGivenUp), ...rest.filter(copy => !isGivenUp(copy))]
  return [...old, ...first.slice(0, Math.max(0, rest.length - mostOfAText))]
}
