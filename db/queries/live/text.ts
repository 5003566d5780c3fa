import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { nameIn } from "@/db/queries/name-in"
import { textArray } from "@/db/text-array"
import type { Locale } from "@/domain/locales"
import { inAscii } from "@/domain/public-address"
import type { Content, Kind } from "@/domain/story"
import { dayHere, publishedOn } from "./published-on"

export type Address = { kind: Kind; language: Locale; slug: string }
type AddressIn = { kind: Kind; slug: string; languages: Locale[] }

export type LiveText = {
  id: number
  storyId: number
  content: Content
  /** Set when the text stays readable under a notice: the reason. */
  notice: string | null
  /** The calendar date since when the notice stands there. */
  noticeSince: string | null
  edition: number
  seriesSlug: string | null
  seriesName: string | null
  /** Calendar date of first publication, "2017-07-06". */
  publishedOn: string
  /** An event or a campaign day that has passed. */
  isOver: boolean
  /** When the present edition went live; ISO. */
  updatedAt: string
  /** What readers were told of its changes, newest first, each with its calendar date. */
  changes: { date: string; note: string }[]
  filings: { term: "region" | "country" | "topic" | "series"; slug: string; name: string }[]
  languages: { language: Locale; slug: string }[]
  /** Where each person named in it is found, by the name that tells them apart (domain/known-as.ts). */
  people: Record<string, string>
}

/** The text at an address, as visitors see it at this moment. */
export async function textAt({ kind, language, slug }: Address): Promise<LiveText | undefined> {
  const [text] = await rows<LiveText>(
    publicDb(),
    sql`select id::int, story_id::int as "storyId", content, notice, edition,
          case answer when 'notice' then ${dayHere(sql`since`)} end as "noticeSince", series as "seriesSlug",
          ${nameIn(sql`series_names`, language)} as "seriesName", ${publishedOn} as "publishedOn",
          to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "updatedAt",
          exists (select from live.listings where list = 'home' and listings.id = texts.id and ends_at <= now()) as "isOver",
          (select coalesce(jsonb_agg(jsonb_build_object('date', ${dayHere(sql`at`)}, 'note', note) order by changes.edition desc), '[]')
             from live.changes where changes.id = texts.id) as changes,
          (select coalesce(jsonb_agg(jsonb_build_object('term', term, 'slug', slug, 'name', ${nameIn(sql`names`, language)}) order by term, slug), '[]')
             from live.filings where filings.story_id = texts.story_id) as filings,
          (select coalesce(jsonb_agg(jsonb_build_object('language', other.language, 'slug', other.slug) order by other.language), '[]')
             from live.texts other where other.story_id = texts.story_id and other.id <> texts.id) as languages,
          (select coalesce(jsonb_object_agg(known_as, people.slug), '{}') from live.people
             where people.id = texts.id and people.slug <> '') as people
        from live.texts where id = any(${idsAt({ kind, slug, languages: [language] })})`,
  )
  return text
}

/** The ids, as an array, of what visitors have had at this address in these languages. */
export const idsAt = ({ kind, slug, languages }: AddressIn) =>
  sql`array(select live.texts_at(${kind}, ${slug}, ${textArray(languages)}))`

export type TextElsewhere = { storyId: number; language: Locale; slug: string; title: string }

/** The stories that have this address in one of these languages, in all languages in which they can be read. */
export const textsElsewhere = (address: AddressIn) =>
  rows<TextElsewhere>(
    publicDb(),
    sql`select story_id::int as "storyId", language, slug, content->>'title' as title
        from live.texts where story_id = any(array(
          select story_id from live.addresses where id = any(${idsAt(address)})))
        order by story_id, language`,
  )

/**
 * `since` is a calendar date; `to` is as a header carries it. What leads on hangs on the story, whose next change may
 * lead elsewhere.
 */
export type Departure = { storyId: number } & (
  | { is: "gone"; reason: string | null; since: string }
  | { is: "redirect"; to: string }
  | { is: "renamed"; slug: string }
)

type Takedown = {
  storyId: number
  answer: "gone" | "redirect"
  reason: string | null
  since: string
  movedTo: string | null
}

const departureBy = ({ storyId, answer, reason, since, movedTo }: Takedown): Departure =>
  answer === "redirect" && movedTo
    ? { is: "redirect", storyId, to: inAscii(movedTo) }
    : { is: "gone", storyId, reason, since }

/** What became of a text that is not at this address: taken down, moved away, or renamed. */
export async function departureFrom({ kind, language, slug }: Address): Promise<Departure | undefined> {
  const [takedown] = await rows<Takedown>(
    publicDb(),
    sql`select story_id::int as "storyId", answer, reason, ${dayHere(sql`since`)} as since, moved_to as "movedTo"
        from live.takedowns
        where id = any(${idsAt({ kind, slug, languages: [language] })})`,
  )
  if (takedown) return departureBy(takedown)
  const [former] = await rows<{ storyId: number; slug: string }>(
    publicDb(),
    sql`select story_id::int as "storyId", slug from live.text_after(${kind}, ${language}, ${slug})`,
  )
  return former && { is: "renamed", ...former }
}
