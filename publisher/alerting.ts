import { beginAlertRounds } from "@/db/commands/begin-alert-rounds"
import { furtherAlertRound } from "@/db/commands/further-alert-round"
import { longestSleep, type Work } from "./loop"

/** Makes the mail to readers who follow a list: at once when there is news, and the digests at their time. */
export const alertReaders: Work = async isOver => {
  const untilDigest = await beginAlertRounds()
  while (!isOver() && (await furtherAlertRound()));
  return Math.min(untilDigest + 1, longestSleep)
}
