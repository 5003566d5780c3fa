import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { nameIn } from "@/db/queries/name-in"
import type { Locale } from "@/domain/locales"
import { entriesIn } from "./entries"
import type { Entry } from "./entry"

/** What the home page chooses by itself where no editor does it better, beside texts that are shown already. */

/** The newest news or campaign day with a lead picture. */
export async function leadEntry(language: Locale, except: number[]): Promise<Entry | undefined> {
  const [entry] = await entriesIn(
    language,
    sql`select id from (values ('news'), ('campaign_day')) kinds(kind) cross join lateral (
          select id, listed_at from live.listings
          where list = kind and language = ${language} and has_picture and not has_notice
            and ${isNot(except)}
          order by listed_at desc, id desc limit 1) newest
        order by listed_at desc, id desc limit 1`,
  )
  return entry
}

/** The newest interviews, those with a portrait before the others. */
export async function interviewsOnStage(
  language: Locale,
  { limit, except }: { limit: number; except: number[] },
): Promise<Entry[]> {
  const newest = (hasPortrait: boolean, limit: number) =>
    entriesIn(
      language,
      sql`select id from live.listings
          where list = 'interview' and language = ${language} and has_picture = ${hasPortrait} and not has_notice
            and ${isNot(except)}
          order by listed_at desc, id desc limit ${limit}`,
    )
  const portrayed = await newest(true, limit)
  return portrayed.length < limit
    ? [...portrayed, ...(await newest(false, limit - portrayed.length))]
    : portrayed
}

/** The region with the newest text beside those that are shown already; one that can fill its list comes first. */
export async function regionInFocus(
  language: Locale,
  { except, atLeast }: { except: number[]; atLeast: number },
): Promise<{ slug: string; name: string } | undefined> {
  const [region] = await rows<{ slug: string; name: string }>(
    publicDb(),
    sql`select regions.slug, ${nameIn(sql`regions.names`, language)} as name
        from live.regions cross join lateral (
          select listed_at from live.listings
          where list = 'region:' || regions.slug and language = ${language}
            and ${isNot(except)}
          order by listed_at desc, id desc limit ${atLeast}) newest
        group by regions.slug, regions.names
        order by count(*) < ${atLeast}, max(listed_at) desc limit 1`,
  )
  return region
}

const isNot = (ids: number[]) => sql`id <> all(${`{${ids.join(",")}}`}::bigint[])`
