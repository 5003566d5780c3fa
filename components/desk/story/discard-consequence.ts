import type { Status } from "@/domain/workflow"

/** Of a language version, newest first; the first is the draft. */
export type Editions = readonly { number: number; status: Status }[]

/** What the next edition begins with, as db/commands/begin-edition.ts chooses it: the same for whoever begins it. */
export function discardConsequence([draft, ...earlier]: Editions): string {
  const left = earlier.find(({ status }) => status !== "discarded")
  const closed = `Edition ${draft?.number ?? 1} is closed, and its words stay in the history.`
  return left
    ? `${closed} The next edition begins with the words of edition ${left.number}.`
    : `${closed} There is no other, so the next edition begins with these words.`
}
