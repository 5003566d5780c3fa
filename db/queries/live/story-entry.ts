import { sql } from "drizzle-orm"
import { nameIn } from "@/db/queries/name-in"
import type { Locale } from "@/domain/locales"
import type { Days } from "@/domain/own-days"
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
  /** What an event or a campaign day is about; null while it is to be confirmed. */
  days: Days | null
  /** When the present edition went live; ISO. */
  updatedAt: string
  /** It stays readable, under a notice. */
  isWithdrawn: boolean
  /** Every language in which the story is in sight, this one included. */
  languages: Locale[]
}

const daysOf = sql`case
  when content->>'startsAt' <> '' then jsonb_build_object('from', left(content->>'startsAt', 10),
    'to', left(greatest(content->>'startsAt', content->>'endsAt'), 10))
  when kind = 'campaign_day' and content->>'date' <> '' then jsonb_build_object('from', content->>'date', 'to', content->>'date')
  end`

/** The columns of such an entry, from `live.texts`, in each text's own language. */
export const storyEntryColumns = sql`
  story_id::int as "storyId", kind, language, slug, content->>'title' as title,
  coalesce(content->>'kicker', '') as kicker, coalesce(content->>'summary', '') as summary,
  case when series is not null then
    jsonb_build_object('slug', series, 'name', ${nameIn(sql`series_names`, sql`language`)}) end as series,
  ${publishedOn} as "publishedOn", ${daysOf} as days, ${instant(sql`updated_at`)} as "updatedAt", answer = 'notice' as "isWithdrawn",
  (select jsonb_agg(other.language order by other.language) from live.addresses other
   where other.story_id = texts.story_id) as languages`
