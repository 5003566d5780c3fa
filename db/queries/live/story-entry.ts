import { sql } from "drizzle-orm"
import { nameIn } from "@/db/queries/name-in"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import { instant } from "./instant"
import { publishedOn } from "./published-on"

/** A story in one language, as programs are told of it in lists. */
export type StoryEntry = {
  storyId: number
  kind: Kind
  language: Locale
  slug: string
  title: string
  kicker: string
  summary: string
  series: { slug: string; name: string } | null
  /** A calendar date. */
  publishedOn: string
  /** When the present edition went live; ISO. */
  updatedAt: string
  /** It stays readable, under a notice. */
  isWithdrawn: boolean
  /** Every language in which the story is in sight, this one included. */
  languages: Locale[]
}

/** The columns of such an entry, from `live.texts`, in each text's own language. */
export const storyEntryColumns = sql`
  story_id::int as "storyId", kind, language, slug, content->>'title' as title,
  coalesce(content->>'kicker', '') as kicker, coalesce(content->>'summary', '') as summary,
  case when series is not null then
    jsonb_build_object('slug', series, 'name', ${nameIn(sql`series_names`, sql`language`)}) end as series,
  ${publishedOn} as "publishedOn", ${instant(sql`updated_at`)} as "updatedAt", answer = 'notice' as "isWithdrawn",
  (select jsonb_agg(other.language order by other.language) from live.addresses other
   where other.story_id = texts.story_id) as languages`
