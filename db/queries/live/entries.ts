import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import type { List } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import { type Kind, kindNames } from "@/domain/story"
import { publishedOn } from "./published-on"

export const entriesPerPage = 10

/** A text as a list shows it. `date` is the calendar date of publication; an event and a campaign day have their own. */
export type Entry = {
  id: number
  kind: Kind
  language: Locale
  slug: string
  title: string
  kicker: string
  summary: string
  seriesName: string | null
  publishedOn: string
  /** Wall time and zone of an event; empty when it is to be confirmed. */
  startsAt: string
  /** The date of a campaign day. */
  date: string
  personName: string
  organisation: string
  pullQuote: string
  imageId: number | null
  imageAlt: string
  total: number
}

/** One page (from 1) of a list in one language, newest first, ten to a page; each row carries the whole list's total. */
export async function entriesOf(
  list: List,
  language: Locale,
  { page = 1, limit = entriesPerPage } = {},
): Promise<Entry[]> {
  return await rows<Entry>(
    publicDb(),
    sql`select ${columns(language)}, count(*) over ()::int as total
        from live.texts where language = ${language} and ${isIn(list)}
        order by listed_at desc, edition_id desc
        limit ${limit} offset ${(page - 1) * limit}`,
  )
}

/** Events that have not ended yet and campaign days to come, soonest first. */
export async function comingEntries(language: Locale, limit: number): Promise<Entry[]> {
  return await rows<Entry>(
    publicDb(),
    sql`select ${columns(language)}, count(*) over ()::int as total
        from live.texts where language = ${language} and ends_at > now()
        order by ends_at, id limit ${limit}`,
  )
}

const columns = (language: Locale) => sql`
  id::int, kind, language, slug,
  content->>'title' as title, content->>'kicker' as kicker, content->>'summary' as summary,
  series_names->>${language} as "seriesName",
  ${publishedOn} as "publishedOn",
  coalesce(content->>'startsAt', '') as "startsAt", coalesce(content->>'date', '') as date,
  coalesce(content#>>'{people,0,name}', '') as "personName",
  coalesce(content#>>'{people,0,organisation}', '') as organisation,
  coalesce(jsonb_path_query_first(content, 'strict $.**?(@.type == "pullQuote").content[*].text')#>>'{}', '') as "pullQuote",
  coalesce(content#>'{people,0,portrait,imageId}', content#>'{leadImage,imageId}')::int as "imageId",
  coalesce(content#>>'{people,0,portrait,alt}', content#>>'{leadImage,alt}', '') as "imageAlt"`

function isIn(list: List) {
  if (list === "home") return sql`true`
  if (kindNames.includes(list as Kind)) return sql`kind = ${list}`
  const [term, slug] = list.split(":")
  return sql`story_id in (select story_id from live.filings where term = ${term} and slug = ${slug})`
}
