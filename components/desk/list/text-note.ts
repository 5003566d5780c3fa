import type { ListedText } from "../listed-text"
import { dateInWords, nearTime } from "../when"

/** What matters most about where a text stands, in a few words; undefined when only its age does. */
export function textNote(text: ListedText, timeZone: string, now: Date): string | undefined {
  if (text.goLiveAt && ["scheduled", "published"].includes(text.status))
    return nearTime(new Date(text.goLiveAt), timeZone, now)
  if (text.status === "approved") return `by ${text.lastActorName}`
  if (text.plannedOn && ["draft", "in_review"].includes(text.status))
    return `planned ${dateInWords(text.plannedOn)}`
  return undefined
}
