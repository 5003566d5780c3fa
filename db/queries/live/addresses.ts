import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { textArray } from "@/db/text-array"
import { type List, storiesOnShelf } from "@/domain/cache-tags"
import type { InLanguages } from "@/domain/language-alternates"
import type { Locale } from "@/domain/locales"
import { mostNews, newsHours } from "@/domain/sitemap"
import { type Kind, kindNames, kinds } from "@/domain/story"
import { instant } from "./instant"
import { textWith } from "./text-with"

/** What stands in sitemaps: the addresses of everything in sight, and nothing long. */

/** The sitemaps that have a text, with the time at which the newest edition in each went live. */
export const shelvesWithTexts = () =>
  rows<{ shelf: number; changedAt: string }>(
    publicDb(),
    sql`select (story_id / ${storiesOnShelf}::int)::int as shelf, ${instant(sql`max(at)`)} as "changedAt"
        from live.arrivals group by 1 order by 1`,
  )

export type ShelvedText = {
  kind: Kind
  language: Locale
  slug: string
  /** When the present edition went live. */
  changedAt: string
  /** The story's slugs in all languages in which it is in sight. */
  slugs: InLanguages
}

/** Every text of the stories on a shelf, by story and language. */
export async function textsOnShelf(shelf: number): Promise<ShelvedText[]> {
  const [from, until] = [shelf * storiesOnShelf, (shelf + 1) * storiesOnShelf]
  return await rows<ShelvedText>(
    publicDb(),
    sql`select kind, language, slug, ${instant(sql`updated_at`)} as "changedAt",
          jsonb_object_agg(language, slug) over (partition by story_id) as slugs
        from live.addresses where story_id >= ${from} and story_id < ${until}
        order by story_id, language`,
  )
}

/** The lists that have a text in this language. */
export async function listsWithTexts(language: Locale): Promise<List[]> {
  const found = await rows<{ list: List }>(
    publicDb(),
    sql`select distinct list from live.listings where language = ${language} order by list`,
  )
  return found.map(({ list }) => list)
}

export type FreshText = { kind: Kind; language: Locale; slug: string; title: string; publishedAt: string }

const articles = kindNames.filter(kind => kinds[kind].schemaType.endsWith("Article"))

/** Articles that came out in the last 48 hours by the database's clock, newest first. */
export const freshTexts = (most = mostNews) =>
  rows<FreshText>(
    publicDb(),
    sql`select kind, language, slug, content->>'title' as title, ${instant(sql`at`)} as "publishedAt"
        from (
          select id as text_id, listed_at as at from live.listings
          where list = any(${textArray(articles)}) and not has_notice
            and listed_at > now() - ${newsHours} * interval '1 hour'
          order by listed_at desc, id desc limit ${most}) fresh
        cross join ${textWith(sql`text_id`)} order by at desc, id desc`,
  )
