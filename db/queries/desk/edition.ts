import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import { isFirst, ownWords } from "@/db/edition-words"
import { nameIn } from "@/db/queries/name-in"
import type { Locale } from "@/domain/locales"
import type { Contribution, Situation } from "@/domain/permission"
import type { Person } from "@/domain/roles"
import type { Content, Kind } from "@/domain/story"
import type { Status } from "@/domain/workflow"
import { situationFor } from "./situation"
import { isVisibleTo } from "./visible"

/** One edition as the desk shows it. Times are ISO instants, wall times and dates as typed. */
export type DeskEdition = {
  id: number
  number: number
  version: number
  status: Status
  storyId: number
  languageVersionId: number
  kind: Kind
  language: Locale
  slug: string
  content: Content
  contentHash: string
  ownerName: string
  seriesName: string | null
  plannedOn: string | null
  goLiveAt: string | null
  goLiveWallTime: string | null
  expiresAt: string | null
  expiryWallTime: string | null
  scheduleTimeZone: string | null
  takedownReason: string | null
  movedTo: string | null
  wasForced: boolean
  hasBeenPublic: boolean
  /** Has no edition of the text been public before this one? */
  isFirst: boolean
  /** Has any text of the story been public? */
  storyHasBeenPublic: boolean
  /** Whoever may not judge it, and why. */
  contributors: (Contribution & { name: string })[]
  filing: { regions: string[]; countries: string[]; topics: string[]; series: string | null }
  /** Every edition of this language version, newest first. */
  editions: { number: number; status: Status }[]
  /** The story's other language versions. */
  languages: { language: Locale; title: string; status: Status }[]
  situation: Situation
}

/** An edition (the newest, or the one with this number), if the person may see its story. */
export async function editionFor(
  person: Person,
  { storyId, language, number }: { storyId: number; language: Locale; number?: number },
): Promise<DeskEdition | undefined> {
  const [edition] = await rows<DeskEdition>(
    appDb(),
    sql`select editions.id::int, editions.number, editions.version, editions.status,
          stories.id::int as "storyId", versions.id::int as "languageVersionId", stories.kind, versions.language,
          versions.slug, ${ownWords} as content, revisions.content_hash as "contentHash", owners.name as "ownerName",
          ${nameIn(sql`series.names`, sql`versions.language`)} as "seriesName", editions.planned_on as "plannedOn",
          to_json(editions.go_live_at)#>>'{}' as "goLiveAt", editions.go_live_wall_time as "goLiveWallTime",
          to_json(editions.expires_at)#>>'{}' as "expiresAt", editions.expiry_wall_time as "expiryWallTime",
          editions.schedule_time_zone as "scheduleTimeZone", editions.takedown_reason as "takedownReason",
          editions.moved_to as "movedTo", editions.was_forced as "wasForced",
          exists (select from editions given where given.language_version_id = versions.id and given.go_live_at <= now()) as "hasBeenPublic",
          ${isFirst} as "isFirst",
          exists (select from editions given join language_versions each on each.id = given.language_version_id
            where each.story_id = stories.id and given.go_live_at <= now()) as "storyHasBeenPublic",
          (select coalesce(json_agg(part || jsonb_build_object('name', name) order by name), '[]')
             from contributions(editions.id) join users on users.id = person_id) as contributors,
          (select json_build_object('regions', regions, 'countries',
             array(select code from story_countries join countries on countries.id = country_id where story_id = stories.id),
             'topics', topics, 'series', filed.series) from filed where language_version_id = versions.id) as filing,
          (select json_agg(json_build_object('number', each.number, 'status', each.status) order by each.number desc)
             from editions each where each.language_version_id = versions.id) as editions,
          (select coalesce(json_agg(json_build_object('language', other.language, 'title', texts.content->>'title', 'status', newest.status) order by other.language), '[]')
             from language_versions other
             join editions newest on newest.language_version_id = other.id and newest.number =
               (select max(e.number) from editions e where e.language_version_id = other.id)
             join revisions texts on texts.id = newest.head_revision_id
             where other.story_id = stories.id and other.id <> versions.id) as languages,
          ${situationFor(person)} as situation
        from language_versions versions
        join stories on stories.id = versions.story_id
        left join series on series.id = stories.series_id
        join users owners on owners.id = stories.owner_id
        join editions on editions.language_version_id = versions.id
        join revisions on revisions.id = editions.head_revision_id
        where stories.id = ${storyId} and versions.language = ${language} and ${isVisibleTo(person)}
          and editions.number = coalesce(${number ?? null}::int,
            (select max(newest.number) from editions newest where newest.language_version_id = versions.id))`,
  )
  return edition
}
