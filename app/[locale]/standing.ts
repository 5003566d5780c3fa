import { dateInWords } from "@/components/ui/dates"
import type { FollowedText } from "@/db/queries/live/followed"
import { translator } from "@/messages/translate"

/** What must be known before a text is read where no notice can be drawn: that it was withdrawn, or its event cancelled. */
export function standingOf(text: FollowedText): { label: string; sentence: string } | undefined {
  const t = translator(text.language)
  if (text.noticeSince !== null) {
    const sentence = t("reading.withdrawn", { date: dateInWords(text.noticeSince, text.language) })
    return { label: t("lists.withdrawn"), sentence: [sentence, text.notice].filter(Boolean).join(". ") }
  }
  return isCancelled(text)
    ? { label: t("follow.cancelled"), sentence: t("follow.eventCancelled") }
    : undefined
}

export const isCancelled = ({ content }: Pick<FollowedText, "content">) =>
  "cancelled" in content && content.cancelled === true
