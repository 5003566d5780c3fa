import type { FollowedText } from "@/db/queries/live/followed"
import type { Calendar, Occasion } from "@/domain/calendar"
import { openingOf } from "@/domain/opening"
import { ownDays } from "@/domain/own-days"
import { shownContent } from "@/domain/shown-content"
import type { KindedContent } from "@/domain/story"
import { env } from "@/env"
import { whereInWords } from "@/messages/where-in-words"
import { absolute } from "./page-metadata"
import { textAddress } from "./sections"
import { isCancelled, standingOf } from "./standing"

/** The dates of events and campaign days. What is to be confirmed has none, and is left out. */
export function calendarOfTexts(
  texts: readonly FollowedText[],
  { name, address }: Pick<Calendar, "name" | "address">,
): Calendar {
  const occasions = texts.flatMap(text => occasionOf(text) ?? [])
  return { name, address, timeZone: env.SITE_TIME_ZONE, occasions }
}

function occasionOf(text: FollowedText): Occasion | undefined {
  const told = { kind: text.kind, content: shownContent(text.kind, text.content) } as KindedContent
  const when = whenOf(told)
  if (!when) return undefined
  const { content } = told
  const address = absolute(textAddress(text))
  const standing = standingOf(text)
  const opening = content.summary || openingOf(content.body, 500)
  return {
    uid: `text-${text.id}@${new URL(env.SITE_URL).hostname}`,
    sequence: text.edition - 1,
    title: standing ? `${standing.label}: ${content.title}` : content.title,
    description: [standing?.sentence, opening, address].filter(Boolean).join("\n\n"),
    place: told.kind === "event" ? whereInWords(told.content, text.language) : "",
    address,
    changedAt: text.changedAt,
    isCancelled: isCancelled(text),
    when,
  }
}

function whenOf({ kind, content }: KindedContent): Occasion["when"] | undefined {
  if (kind === "campaign_day" || (kind === "event" && content.wholeDays)) return ownDays({ kind, ...content })
  if (kind !== "event" || !content.startsAt) return undefined
  return { startsAt: content.startsAt, endsAt: content.endsAt, timeZone: content.timeZone }
}
