import { type SQL, sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { textArray } from "@/db/text-array"
import type { List } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import { type Place, toTheMicrosecond } from "./place"
import { type StoryEntry, storyEntryColumns } from "./story-entry"
import { textWith } from "./text-with"

export type StoriesWanted = {
  language: Locale
  /** Those that stand in each of these lists; without any, all. */
  lists: readonly List[]
  year?: string
  words?: string
  /** Those whose present edition went live then or later; ISO. */
  updatedSince?: string
  after?: Place
  limit: number
}

/**
 * One page of the stories in a language, newest first, and the place to read on from if there is more. A page is found
 * by where the one before ended and not by counting, so the thousandth comes as quickly as the first, and nothing that
 * is published meanwhile shifts it.
 */
export async function storyPage(wanted: StoriesWanted): Promise<{ stories: StoryEntry[]; next?: Place }> {
  const found = await rows<StoryEntry & Place>(
    publicDb(),
    sql`select ${storyEntryColumns}, id::int as "textId",
          ${toTheMicrosecond(sql`found.at`)} as "at"
        from (${placesOf(wanted)} order by listed_at desc, id desc limit ${wanted.limit + 1}) found
        cross join ${textWith(sql`text_id`)} order by found.at desc, id desc`,
  )
  const page = found.slice(0, wanted.limit)
  const last = page.at(-1)
  return {
    stories: page.map(({ textId: _, at: __, ...story }) => story),
    next: found.length > page.length && last ? { at: last.at, textId: last.textId } : undefined,
  }
}

/** One list alone is a stretch of its own index; what is narrowed further is looked up in the catalogue. */
function placesOf({ language, lists, year, words, updatedSince, after, limit }: StoriesWanted): SQL {
  const [list = "home", ...more] = lists
  const place = sql`id as text_id, listed_at as at`
  if (more.length === 0 && !year && !words && !updatedSince)
    return sql`select ${place} from live.listings where list = ${list} and language = ${language} ${afterPlace(after)}`
  const narrowing = [...lists, ...(year ? [`year:${year}`] : [])]
  if (!words)
    return sql`select ${place} from live.catalogued(${textArray([language])},
      ${JSON.stringify(narrowing.map(list => [list]))}::text::jsonb, updated_since => ${updatedSince ?? null}::timestamptz,
      before_at => ${after?.at ?? null}::timestamptz, before_id => ${after?.textId ?? null}::bigint, most => ${limit + 1})`
  return sql`select ${place} from search.found(${textArray([language])}, ${words}) where language = ${language}
    ${narrowing.length > 0 ? sql`and lists @> ${textArray(narrowing)}` : sql``}
    ${updatedSince ? sql`and updated_at >= ${updatedSince}::timestamptz` : sql``} ${afterPlace(after)}`
}

const afterPlace = (place: Place | undefined) =>
  place ? sql`and (listed_at, id) < (${place.at}::timestamptz, ${place.textId}::bigint)` : sql``
