import { type SQL, sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import type { placementActions } from "@/db/schema/placements"
import type { Spot } from "@/domain/front"
import type { Locale } from "@/domain/locales"
import { mayArrange } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import type { Kind } from "@/domain/story"

/** A text in a place of the home page, now or later. Times are ISO instants. */
export type DeskPlacement = {
  id: number
  spot: Spot
  storyId: number
  kind: Kind
  language: Locale
  title: string
  shownFrom: string
  shownUntil: string | null
  hasBegun: boolean
  /** It is what visitors see in this place. */
  stands: boolean
  /** From when on visitors see the text itself; null for one that they have lost. */
  textFrom: string | null
  placedBy: string
}

export type PlacementNote = {
  action: (typeof placementActions)[number]
  spot: Spot
  title: string
  actorName: string
  at: string
}

/** What was put on a home page and is not over, by place and time; undefined for who may not arrange it. */
export async function placementsFor(person: Person, language: Locale): Promise<DeskPlacement[] | undefined> {
  if (!hasRole(person, ...mayArrange)) return undefined
  return await rows<DeskPlacement>(
    appDb(),
    sql`select placements.id::int, spot, story_id::int as "storyId", standings.kind, standings.language,
          ${seenTitle} as title, ${iso(sql`shown_from`)} as "shownFrom", ${iso(sql`shown_until`)} as "shownUntil",
          shown_from <= now() as "hasBegun",
          exists (select from live.placements seen where seen.placement_id = placements.id) as stands,
          (select ${iso(sql`min(shown_from)`)} from listings
             where language_version_id = standings.language_version_id and list = 'home'
               and shown_until > now() and not has_notice) as "textFrom",
          (select users.name from placement_notes join users on users.id = actor_id
             where placement_id = placements.id order by placement_notes.id limit 1) as "placedBy"
        from placements join standings using (language_version_id)
        where removed_at is null and coalesce(shown_until > now(), true) and standings.language = ${language}
        order by shown_from <= now() desc, case when shown_from <= now() then shown_from end desc, shown_from, placements.id`,
  )
}

/** Who put, moved and removed what on a home page, newest first. */
export const placementHistory = (language: Locale, limit = 20): Promise<PlacementNote[]> =>
  rows<PlacementNote>(
    appDb(),
    sql`select notes.action, notes.spot, ${seenTitle} as title, users.name as "actorName", ${iso(sql`notes.at`)} as at
        from placement_notes notes
        join placements on placements.id = placement_id
        join standings using (language_version_id)
        join users on users.id = actor_id
        where standings.language = ${language} order by notes.id desc limit ${limit}`,
  )

export type PlaceableText = {
  id: number
  kind: Kind
  language: Locale
  title: string
  listedAt: string
  /** Its time is to come. */
  isScheduled: boolean
}

const offered = 12

/** The newest texts that can be put on a home page, in sight or scheduled, whose titles (or people's names) have these letters. */
export const placeableTexts = (
  language: Locale,
  { search = "", kind, id }: { search?: string; kind?: Kind; id?: number } = {},
): Promise<PlaceableText[]> =>
  rows<PlaceableText>(
    appDb(),
    sql`select language_version_id::int as id, standings.kind, standings.language, ${seenTitle} as title,
          ${iso(sql`catalogue.listed_at`)} as "listedAt", catalogue.shown_from > now() as "isScheduled"
        from catalogue join standings using (language_version_id)
        where catalogue.language = ${language} and lists @> array[${kind ?? "home"}] and shown_until > now()
          and not has_notice and ${id ? sql`language_version_id = ${id}` : sql`true`}
          and names like '%' || search.spelled(${search.replace(/[\\%_]/g, "\\$&")}) || '%'
          and not exists (select from catalogue earlier
            where earlier.language_version_id = catalogue.language_version_id
              and earlier.shown_until > now() and earlier.shown_from < catalogue.shown_from)
        order by catalogue.listed_at desc, language_version_id desc limit ${offered}`,
  )

/** As visitors read it, whatever the next edition is called; the newest one's where they read none yet. */
const seenTitle = sql`coalesce(
  (select content->>'title' from live.texts where texts.id = standings.language_version_id), standings.title)`

const iso = (at: SQL) => sql`to_json(${at})#>>'{}'`
