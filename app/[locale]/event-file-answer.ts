import { taggedAnswer, taggedNothing } from "@/app/tagged-answer"
import { followedAt } from "@/db/queries/live/followed"
import { addressTag, siteTag, storyTag } from "@/domain/cache-tags"
import { calendarFile, calendarType } from "@/domain/calendar"
import { calendarOfTexts } from "./calendar-of-texts"
import { absolute } from "./page-metadata"
import { textAddress } from "./sections"
import { departedFile, type TextFileContext, textOfFile } from "./text-file"

const eventFile = "event.ics"

/** An event or a campaign day for a calendar; nothing as long as its date is to be confirmed. */
export async function eventFileAnswer(_request: Request, context: TextFileContext) {
  const address = await textOfFile(context)
  if (!address) return taggedNothing([siteTag])
  const tags = [siteTag, addressTag(address.kind, address.language, address.slug)]
  const text = await followedAt(address)
  if (!text) return await departedFile(address, eventFile, tags)
  const page = absolute(textAddress(text))
  const calendar = calendarOfTexts([text], { name: text.content.title, address: page })
  const allTags = [...tags, storyTag(text.storyId)]
  return calendar.occasions.length > 0
    ? taggedAnswer(calendarFile(calendar), { type: calendarType, tags: allTags })
    : taggedNothing(allTags)
}
