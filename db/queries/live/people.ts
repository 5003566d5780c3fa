import { type SQL, sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"

export const peoplePerPage = 24

/** Somebody whom texts in sight are about or talk with, as the newest of them says. */
export type LivePerson = {
  slug: string
  name: string
  /** What tells them from others of the same name; mostly empty. */
  qualifier: string
  role: string
  organisation: string
  imageId: number | null
  imageAlt: string
}
export type CountedPerson = LivePerson & { count: number; storyId: number }

/** A person by the slug of the name. The portrait is the newest there is. */
export async function personAt(slug: string, language: Locale): Promise<LivePerson | undefined> {
  const [person, ...before] = await rows<LivePerson>(
    publicDb(),
    sql`select ${personColumns}
        from (${newestOf(sql`${`person:${slug}`}`, language, 10)}) newest
        cross join lateral (select * from live.people where people.id = newest.id offset 0) named
        where slug = ${slug} order by newest.listed_at desc, named.id desc, place`,
  )
  if (!person || person.imageId) return person
  const { imageId, imageAlt } = before.find(each => each.imageId) ?? person
  return { ...person, imageId, imageAlt }
}

/** One page (from 1) of everybody named in a text in sight, last heard of first. */
export const peopleOf = (language: Locale, page = 1): Promise<CountedPerson[]> =>
  peopleIn(
    language,
    sql`list like 'person:%' and language = ${language}
        group by list order by last_at desc, list limit ${peoplePerPage} offset ${(page - 1) * peoplePerPage}`,
  )

/** All who have the name of this slug and are told apart by something more. */
export async function namesakesOf(slug: string, language: Locale): Promise<CountedPerson[]> {
  const beginning = `person:${slug}-`.replace(/[\\%_]/g, mark => `\\${mark}`)
  const alike = await peopleIn(
    language,
    sql`list like 'person:%' and list like ${`${beginning}%`} and language = ${language}
        group by list order by last_at desc, list limit 200`,
  )
  return alike.filter(({ nameSlug }) => nameSlug === slug)
}

/** People by lists of theirs; `lists` is what stands behind "where" to choose them. */
const peopleIn = (language: Locale, lists: SQL) =>
  rows<CountedPerson & { nameSlug: string }>(
    publicDb(),
    sql`select ${personColumns}, story_id::int as "storyId", count, name_slug as "nameSlug"
        from (select list, count(*)::int as count, max(listed_at) as last_at from live.listings where ${lists}) found
        cross join lateral (${newestOf(sql`found.list`, language, 1)}) newest
        cross join lateral (
          select * from live.people
          where people.id = newest.id and list = 'person:' || people.slug order by place limit 1) named
        order by last_at desc, list`,
  )

export async function numberOfPeople(language: Locale): Promise<number> {
  const [counted] = await rows<{ total: number }>(
    publicDb(),
    sql`select count(distinct list)::int as total from live.listings
        where list like 'person:%' and language = ${language}`,
  )
  return counted?.total ?? 0
}

/**
 * Where the same person is found in other languages. A name may be written otherwise there; what ties both together is
 * a story that names as many people in both languages: who stands at the same place is the same person.
 */
export async function personElsewhere(
  slug: string,
  { language, storyIds }: { language: Locale; storyIds: number[] },
): Promise<Partial<Record<Locale, string>>> {
  const found = await rows<{ language: Locale; slug: string }>(
    publicDb(),
    sql`select distinct on (theirs.language) theirs.language, theirs.slug
        from unnest(${`{${storyIds.join(",")}}`}::bigint[]) with ordinality wanted(story_id, rank)
        cross join lateral (select * from live.people where people.story_id = wanted.story_id offset 0) ours
        cross join lateral (select * from live.people where people.story_id = wanted.story_id offset 0) theirs
        where ours.language = ${language} and ours.slug = ${slug} and theirs.language <> ${language}
          and theirs.slug <> '' and (theirs.place, theirs.company) = (ours.place, ours.company)
        order by theirs.language, rank`,
  )
  return Object.fromEntries(found.map(each => [each.language, each.slug]))
}

const newestOf = (list: SQL, language: Locale, limit: number) => sql`
  select id, listed_at from live.listings where listings.list = ${list} and language = ${language}
  order by listed_at desc, id desc limit ${limit}`

const personColumns = sql`
  slug, name, qualifier, coalesce(role, '') as role, coalesce(organisation, '') as organisation,
  (portrait->>'imageId')::int as "imageId", coalesce(portrait->>'alt', '') as "imageAlt"`
