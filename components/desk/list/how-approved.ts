import type { ListedText } from "../listed-text"

/** What was done last with an approved text: it was approved, or it is so again after it was on the schedule. */
export const howApproved = ({
  lastAction,
  lastActorName,
}: Pick<ListedText, "lastAction" | "lastActorName">) =>
  lastAction === "unschedule" ? `taken off the schedule by ${lastActorName}` : `approved by ${lastActorName}`
