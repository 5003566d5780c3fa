import { type SQL, sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { nameIn } from "@/db/queries/name-in"
import { textArray } from "@/db/text-array"
import type { Locale } from "@/domain/locales"
import { type Content, datedKinds, type Kind } from "@/domain/story"
import { catalogued, inCatalogue, type Wanted } from "./found"
import { instant } from "./instant"
import { dayHere } from "./published-on"
import { idsAt } from "./text"
import { textWith } from "./text-with"

/** A whole text of a list, for feeds and calendars. */
export type FollowedText = {
  id: number
  storyId: number
  kind: Kind
  language: Locale
  slug: string
  content: Content
  edition: number
  /** Set when the text stays readable under a notice: the reason, and the calendar date since when. */
  notice: string | null
  noticeSince: string | null
  /** When it came out, and when its present edition, or the notice over it, did. */
  publishedAt: string
  changedAt: string
  filings: { slug: string; name: string }[]
}

/** The newest texts of a list as it is narrowed, whatever is searched for in it. */
export const newestTexts = (wanted: Wanted, limit: number): Promise<FollowedText[]> =>
  textsIn(
    wanted,
    sql`select id from ${inCatalogue(asItIsNow(wanted), limit)}
        order by listed_at desc, id desc limit ${limit}`,
  )

/** The events and campaign days of a list that have a date, the last to end first. */
export const datedTexts = (wanted: Wanted, limit: number): Promise<FollowedText[]> =>
  textsIn(
    wanted,
    wanted.filter.words === ""
      ? sql`select * from live.dated(${catalogued(asItIsNow(wanted))}, most => ${limit})`
      : sql`select id from live.listings
            where list = 'home' and ends_at is not null
              and id in (select id from ${inCatalogue(asItIsNow(wanted))} and kind = any(${textArray(datedKinds)}))
            order by ends_at desc, id desc limit ${limit}`,
  )

/** Programs follow the list as it is now, not a page of it, nor as of an instant. */
const asItIsNow = ({ filter: { asOf: _, ...filter }, ...wanted }: Wanted): Wanted => ({ ...wanted, filter })

/** One text by its address. */
export async function followedAt({
  kind,
  language,
  slug,
}: Pick<FollowedText, "kind" | "language" | "slug">): Promise<FollowedText | undefined> {
  const [text] = await textsIn(
    { language },
    sql`select unnest(${idsAt({ kind, slug, languages: [language] })})`,
  )
  return text
}

const textsIn = ({ language }: Pick<Wanted, "language">, ids: SQL) =>
  rows<FollowedText>(
    publicDb(),
    sql`select id::int, story_id::int as "storyId", kind, language, slug, content, edition, notice,
          case answer when 'notice' then ${dayHere(sql`since`)} end as "noticeSince",
          ${instant(sql`listed_at`)} as "publishedAt",
          ${instant(sql`greatest(updated_at, case answer when 'notice' then since end)`)} as "changedAt",
          (select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'name', ${nameIn(sql`names`, language)}) order by term, slug), '[]')
             from live.filings where filings.story_id = texts.story_id) as filings
        from unnest(array(${ids})) with ordinality found(text_id, rank) cross join ${textWith(sql`text_id`)} order by rank`,
  )
