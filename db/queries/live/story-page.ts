import { type SQL, sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { textArray } from "@/db/text-array"
import type { List } from "@/domain/cache-tags"
import type { Locale } from "@/domain/locales"
import { datedKinds } from "@/domain/story"
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
 * One page of the stories in a language, newest first (events and campaign days by their own time, where only they are
 * asked for), and the place to read on from if there is more. A page is found
 * by where the one before ended and not by counting, so the thousandth comes as quickly as the first, and nothing that
 * is published meanwhile shifts it.
 */
export async function storyPage(wanted: StoriesWanted): Promise<{ stories: StoryEntry[]; next?: Place }> {
  const found = await rows<{ story: StoryEntry; place: Place }>(
    publicDb(),
    isOfDays(wanted) ? byOwnTime(wanted) : byPublication(wanted),
  )
  const page = found.slice(0, wanted.limit)
  return {
    stories: page.map(({ story }) => story),
    next: found.length > page.length ? page.at(-1)?.place : undefined,
  }
}

const byPublication = (wanted: StoriesWanted) =>
  sql`select ${story}, jsonb_build_object('textId', text_id, 'at', ${toTheMicrosecond(sql`found.at`)}) as place
      from (${placesOf(wanted)} order by listed_at desc, id desc limit ${wanted.limit + 1}) found
      cross join ${textWith(sql`text_id`)} order by found.at desc, text_id desc`

const story = sql`(select to_jsonb(entry) from (select ${storyEntryColumns}) entry) as story`

/** Are there only events, or only campaign days? */
const isOfDays = ({ lists }: StoriesWanted) => lists.some(list => datedKinds.some(kind => kind === list))

/** Read on as of the instant at which the first page was read, so that nothing is passed over as the clock goes on. */
function byOwnTime(wanted: StoriesWanted): SQL {
  const { language, after, limit } = wanted
  return sql`select ${story}, jsonb_build_object('textId', text_id, 'at', ${toTheMicrosecond(sql`found.at`)},
        'own', jsonb_build_object('part', found.part, 'seenAt', ${toTheMicrosecond(sql`seen.at`)})) as place
      from (select coalesce(${after?.own?.seenAt ?? null}::timestamptz, ${lastPassed(wanted)}, 'epoch') as at) seen
      cross join live.in_own_time(${textArray([language])}, ${groupsOf(wanted)}, seen_at => seen.at, most => ${limit + 1},
        after_part => ${after?.own?.part ?? null}::int, after_at => ${after?.at ?? null}::timestamptz,
        after_id => ${after?.textId ?? null}::bigint, among => ${amongThese(wanted)}) with ordinality found(text_id, part, at, rank)
      cross join ${textWith(sql`text_id`)} order by rank`
}

/** As of then everything is as it is now; so the answer is the same until something changes. */
const lastPassed = ({ language, lists }: StoriesWanted) =>
  sql`(select over_at from live.listings where list = any(${textArray(lists)}) and language = ${language} and over_at <= now()
       order by over_at desc limit 1)`

/** Those that have the words or came then or later; null where neither is asked for. */
function amongThese({ language, words, updatedSince }: StoriesWanted): SQL {
  if (!words && !updatedSince) return sql`null`
  const found = words
    ? sql`search.found(${textArray([language])}, ${words})`
    : sql`live.catalogued(${textArray([language])})`
  const since = sql`updated_at >= ${updatedSince ?? null}::timestamptz`
  return sql`array(select id from ${found} ${updatedSince ? sql`where ${since}` : sql``})`
}

/** One list alone is a stretch of its own index; what is narrowed further is looked up in the catalogue. */
function placesOf({ language, lists, year, words, updatedSince, after, limit }: StoriesWanted): SQL {
  const [list = "home", ...more] = lists
  const place = sql`id as text_id, listed_at as at`
  if (more.length === 0 && !year && !words && !updatedSince)
    return sql`select ${place} from live.listings where list = ${list} and language = ${language} ${afterPlace(after)}`
  if (!words)
    return sql`select ${place} from live.catalogued(${textArray([language])},
      ${groupsOf({ lists, year })}, updated_since => ${updatedSince ?? null}::timestamptz,
      before_at => ${after?.at ?? null}::timestamptz, before_id => ${after?.textId ?? null}::bigint, most => ${limit + 1})`
  const narrowing = narrowingOf({ lists, year })
  return sql`select ${place} from search.found(${textArray([language])}, ${words}) where language = ${language}
    ${narrowing.length > 0 ? sql`and lists @> ${textArray(narrowing)}` : sql``}
    ${updatedSince ? sql`and updated_at >= ${updatedSince}::timestamptz` : sql``} ${afterPlace(after)}`
}

type Narrowed = Pick<StoriesWanted, "lists" | "year">
const narrowingOf = ({ lists, year }: Narrowed) => [...lists, ...(year ? [`year:${year}`] : [])]
const groupsOf = (wanted: Narrowed) =>
  sql`${JSON.stringify(narrowingOf(wanted).map(list => [list]))}::text::jsonb`

const afterPlace = (place: Place | undefined) =>
  place ? sql`and (listed_at, id) < (${place.at}::timestamptz, ${place.textId}::bigint)` : sql``
