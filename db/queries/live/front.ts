import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"
import { type Entry, entryColumns } from "./entry"

/** What the home page chooses by itself, until somebody does it better. */

/** The newest news or campaign day with a lead picture. */
export async function leadEntry(language: Locale): Promise<Entry | undefined> {
  const [entry] = await rows<Entry>(
    publicDb(),
    sql`select ${entryColumns(language)}
        from live.texts where language = ${language} and kind in ('news', 'campaign_day')
          and content#>>'{leadImage,imageId}' is not null and answer = 'text'
        order by listed_at desc, edition_id desc limit 1`,
  )
  return entry
}

/** The newest interviews, those with a portrait before the others. */
export async function interviewsOnStage(language: Locale, limit: number): Promise<Entry[]> {
  return await rows<Entry>(
    publicDb(),
    sql`select ${entryColumns(language)}
        from live.texts where language = ${language} and kind = 'interview' and answer = 'text'
        order by (content#>>'{people,0,portrait,imageId}') is null, listed_at desc, edition_id desc limit ${limit}`,
  )
}

/** The region with the newest text beside those that are shown already; one that can fill its list comes first. */
export async function regionInFocus(
  language: Locale,
  { except, atLeast }: { except: number[]; atLeast: number },
): Promise<{ slug: string; name: string } | undefined> {
  const [region] = await rows<{ slug: string; name: string }>(
    publicDb(),
    sql`select regions.slug, regions.names->>${language} as name
        from live.regions
        join live.filings on filings.term = 'region' and filings.slug = regions.slug
        join live.texts on texts.story_id = filings.story_id and texts.language = ${language}
        where texts.id <> all(${`{${except.join(",")}}`}::bigint[])
        group by regions.slug, regions.names
        order by count(*) < ${atLeast}, max(texts.listed_at) desc limit 1`,
  )
  return region
}
