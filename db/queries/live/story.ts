import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"
import { inAscii } from "@/domain/public-address"
import type { Kind } from "@/domain/story"
import { dayHere } from "./published-on"
import { type StoryEntry, storyEntryColumns } from "./story-entry"

/** A story in every language in which it is in sight; empty where it is in none. */
export const textsOfStory = (storyId: number) =>
  rows<StoryEntry>(
    publicDb(),
    sql`select ${storyEntryColumns} from live.texts where story_id = ${storyId} order by language`,
  )

/** Where one language version of a story is found, if it is in sight. */
export async function addressOf(storyId: number, language: Locale) {
  const [address] = await rows<{ kind: Kind; slug: string }>(
    publicDb(),
    sql`select kind, slug from live.addresses where story_id = ${storyId} and language = ${language}`,
  )
  return address
}

export type StoryDeparture = {
  language: Locale
  reason: string | null
  /** A calendar date. */
  since: string
  /** Where readers are sent instead, as a header carries it. */
  movedTo: string | null
}

/** The language versions of a story that visitors have had and that were taken down, expired or moved away. */
export async function departuresOfStory(storyId: number): Promise<StoryDeparture[]> {
  const departures = await rows<StoryDeparture>(
    publicDb(),
    sql`select language, reason, ${dayHere(sql`since`)} as since, case answer when 'redirect' then moved_to end as "movedTo"
        from live.takedowns where story_id = ${storyId} order by language`,
  )
  return departures.map(each => ({ ...each, movedTo: each.movedTo && inAscii(each.movedTo) }))
}
