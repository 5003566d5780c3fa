import { publishNextDue } from "@/db/commands/publish-due"
import { errorLine } from "@/db/error-line"
import { untilNextDue } from "@/db/queries/next-due"
import { noteLateness } from "@/platform/publish-lateness"
import { longestSleep, type Work } from "./loop"

/** How soon to look again at what is due but in another publisher's hands, which may have died with it. */
const soon = 25

/** Publishes until nothing is due; gives the milliseconds until something will be. */
export const publishAllDue: Work = async isOver => {
  while (!isOver()) {
    const outcome = await publishNextDue()
    if (!outcome) break
    if ("published" in outcome) noteLateness(outcome.latenessMs)
    else
      console.error(
        `Edition ${outcome.failing} could not be published${outcome.isForGood ? " and is given up" : ""}; the others go on: ${errorLine(outcome.error)}`,
      )
  }
  const next = await untilNextDue()
  if (next === undefined) return longestSleep
  return next < 0 ? soon : Math.min(next + 1, longestSleep)
}
