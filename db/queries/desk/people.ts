import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"
import { mayArrange } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"

export const peoplePerPage = 25
/** So many of the newest texts about somebody are asked who that is. */
const textsAsked = 20

/** Somebody whom texts in sight are about or talk with, by the page that they share. */
export type DeskPerson = {
  slug: string
  /** How many texts there are, in all languages. */
  count: number
  /** Who that is, each way in which the newest texts say it, with the newest that does. */
  tellings: {
    knownAs: string
    role: string
    organisation: string
    storyId: number
    language: Locale
    title: string
  }[]
}
export type PeopleFilter = { search?: string; page?: number }

/** One page of them by name, so that people of one name stand together; undefined for who may not change terms. */
export async function peopleFor(person: Person, { search, page = 1 }: PeopleFilter) {
  if (!hasRole(person, ...mayArrange)) return undefined
  const found = await rows<DeskPerson & { total: number }>(
    appDb(),
    sql`select slug, count, total, tellings
        from (select list, substring(list from 8) as slug, count(*)::int as count, count(*) over ()::int as total
              from live.listings
              where list like ${search ? sql`'person:%' || person_slug(${search}) || '%'` : sql`'person:%'`}
              group by list order by list collate "und-x-icu"
              limit ${peoplePerPage} offset ${(page - 1) * peoplePerPage}) found
        cross join lateral (
          select json_agg(telling order by rank) as tellings
          from (select distinct on (people.known_as, people.role, people.organisation) people.known_as as "knownAs",
                  coalesce(people.role, '') as role, coalesce(people.organisation, '') as organisation,
                  people.story_id::int as "storyId", people.language, texts.content->>'title' as title, rank
                from (select id, row_number() over (order by listed_at desc, id desc) as rank
                      from live.listings where listings.list = found.list
                      order by listed_at desc, id desc limit ${textsAsked}) newest
                cross join lateral (select * from live.people where people.id = newest.id offset 0) people
                cross join lateral (select * from live.texts where texts.id = newest.id offset 0) texts
                where people.slug = found.slug
                order by people.known_as, people.role, people.organisation, rank) telling) told
        order by found.list collate "und-x-icu"`,
  )
  return { people: found.map(({ total: _, ...each }) => each), total: found[0]?.total ?? 0 }
}
