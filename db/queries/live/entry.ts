import { sql } from "drizzle-orm"
import { nameIn } from "@/db/queries/name-in"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import { publishedOn } from "./published-on"

/** A text as a list shows it. `publishedOn` is a calendar date; an event and a campaign day have their own. */
export type Entry = {
  id: number
  storyId: number
  kind: Kind
  language: Locale
  slug: string
  title: string
  kicker: string
  summary: string
  seriesSlug: string | null
  seriesName: string | null
  publishedOn: string
  /** Wall times of an event; empty when it is to be confirmed. */
  startsAt: string
  endsAt: string
  /** The date of a campaign day. */
  date: string
  place: string
  isOnline: boolean
  personName: string
  organisation: string
  pullQuote: string
  imageId: number | null
  imageAlt: string
  imageCaption: string
  imageCredit: string
  /** It stays readable, under a notice. */
  isWithdrawn: boolean
  /** The event does not take place. */
  isCancelled: boolean
}

/** The columns of an entry, from `live.texts`. */
export const entryColumns = (language: Locale) => sql`
  id::int, story_id::int as "storyId", kind, language, slug,
  content->>'title' as title, coalesce(content->>'kicker', '') as kicker, coalesce(content->>'summary', '') as summary,
  series as "seriesSlug", ${nameIn(sql`series_names`, language)} as "seriesName",
  ${publishedOn} as "publishedOn",
  coalesce(content->>'startsAt', '') as "startsAt", coalesce(content->>'endsAt', '') as "endsAt",
  coalesce(content->>'date', '') as date,
  coalesce(content->>'place', '') as place, coalesce((content->>'online')::boolean, false) as "isOnline",
  coalesce(content#>>'{people,0,name}', '') as "personName",
  coalesce(content#>>'{people,0,organisation}', '') as organisation,
  (select coalesce(string_agg(words#>>'{}', ''), '') from jsonb_path_query(
     jsonb_path_query_first(content, 'strict $.**?(@.type == "pullQuote" && exists(@.content))'), '$.content[*].text') words) as "pullQuote",
  (${picture}->>'imageId')::int as "imageId", coalesce(${picture}->>'alt', '') as "imageAlt",
  coalesce(${picture}->>'caption', '') as "imageCaption", coalesce(${picture}->>'credit', '') as "imageCredit",
  answer = 'notice' as "isWithdrawn", coalesce((content->>'cancelled')::boolean, false) as "isCancelled"`

/** A portrait before a lead picture; what is left empty is a JSON null. */
const picture = sql`coalesce(nullif(content#>'{people,0,portrait}', 'null'), nullif(content->'leadImage', 'null'))`
