import { noteNames, pastTense } from "@/domain/workflow"
import type { Told } from "./shown-edition"

/** "asked for changes", "began edition 2", "wrote in it" */
export function deedOf({ action, edition }: Told) {
  if (action === null) return "wrote in it"
  return action === "begin" ? `began edition ${edition}` : pastTense(action)
}

export const doerOf = ({ actorName }: Told) => actorName ?? "The clock"

/** The last thing that moved an edition on its way, notes and writing aside. */
export const lastStepOf = (history: readonly Told[], edition: number) =>
  history.find(
    told =>
      told.edition === edition &&
      told.action !== null &&
      !(noteNames as readonly string[]).includes(told.action),
  )
