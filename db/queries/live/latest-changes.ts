import { sql } from "drizzle-orm"
import { databaseNow, publicDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"
import { inAscii } from "@/domain/public-address"
import type { Kind } from "@/domain/story"
import { instant } from "./instant"
import { type Place, toTheMicrosecond } from "./place"
import { type StoryEntry, storyEntryColumns } from "./story-entry"

/** The last that happened to a text in visitors' sight. */
export type LatestChange = {
  storyId: number
  kind: Kind
  language: Locale
  slug: string
  /** What visitors get of it now. */
  answer: "text" | "notice" | "redirect" | "gone"
  /** ISO. */
  changedAt: string
  /** What visitors are told of why. */
  reason: string | null
  movedTo: string | null
  /** Null where it is in sight no more. */
  entry: StoryEntry | null
}

export type ChangesWanted = {
  language?: Locale
  /** ISO. */
  since?: string
  after?: Place
  limit: number
}

/**
 * One page of the texts that changed in visitors' sight, in the order in which they did, and the place to read on from if
 * there is more. A text stands there once, at its last change: one that changes while somebody reads moves ahead of them,
 * so that whoever reads to the end has missed nothing.
 */
export async function latestChanges(
  wanted: ChangesWanted,
): Promise<{ changes: LatestChange[]; next?: Place }> {
  const { language, since, after, limit } = wanted
  const found = await rows<LatestChange & Place>(
    publicDb(),
    sql`select found.story_id::int as "storyId", found.kind, found.language, found.slug, found.answer,
          ${instant(sql`changed_at`)} as "changedAt", reason, moved_to as "movedTo",
          to_jsonb(entry) as entry, found.id::int as "textId",
          ${toTheMicrosecond(sql`changed_at`)} as at
        from live.latest_changes(${limit + 1}, ${language ?? null}, ${since ?? null}::timestamptz,
          ${after?.at ?? null}::timestamptz, ${after?.textId ?? null}::bigint) found
        left join lateral (select ${storyEntryColumns} from live.texts where texts.id = found.id offset 0) entry on true
        order by changed_at, found.id`,
  )
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    changes: page.map(({ textId: _, at: __, movedTo, ...change }) => ({
      ...change,
      movedTo: movedTo && inAscii(movedTo),
    })),
    next: found.length > page.length && last ? { at: last.at, textId: last.textId } : undefined,
  }
}

/**
 * From when to ask the next time, who has read to the end; ISO. A minute is read again, because a change counts from the
 * moment at which somebody made it, and is seen a little later, when all that belongs to it is done.
 */
export async function whenToResume(): Promise<string> {
  const now = await databaseNow(publicDb())
  return new Date(now.getTime() - 60_000).toISOString()
}
