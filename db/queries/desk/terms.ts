import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import type { Locale, Names, Synonyms } from "@/domain/locales"
import { mayArrange } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import type { FiledTerm } from "@/domain/terms"

export type ListedTerm = { slug: string; name: string; introducedIn: Locale[] }
export type DeskTerm = {
  slug: string
  names: Partial<Names>
  introductions: Partial<Names>
  synonyms: Synonyms
  version: number
  /** How many are filed under it, drafts included. */
  stories: number
}

const table = {
  region: sql`regions`,
  country: sql`countries`,
  topic: sql`topics`,
  series: sql`series`,
}
const filed = {
  region: sql`story_regions where region_id = terms.id`,
  country: sql`story_countries where country_id = terms.id`,
  topic: sql`story_topics where topic_id = terms.id`,
  series: sql`stories where series_id = terms.id`,
}

export const termsPerPage = 100
export type TermFilter = { search?: string; page?: number }

/** A page of the regions, countries, topics or series that are called so in any language, by English name; undefined for who may not change them. */
export async function termsFor(person: Person, kind: FiledTerm, { search, page = 1 }: TermFilter = {}) {
  if (!hasRole(person, ...mayArrange)) return undefined
  const called = search
    ? sql`where exists (
        select from term_names where list = ${`${kind}:`} || slug and key like '%' || search.key_of(${search}) || '%')`
    : sql``
  const found = await rows<ListedTerm & { total: number }>(
    appDb(),
    sql`select slug, names->>'en' as name, count(*) over ()::int as total,
          array(select jsonb_object_keys(introductions) order by 1) as "introducedIn"
        from ${table[kind]} ${called} order by names->>'en' collate "und-x-icu", slug
        limit ${termsPerPage} offset ${(page - 1) * termsPerPage}`,
  )
  const terms: ListedTerm[] = found.map(({ total: _, ...each }) => each)
  return { terms, total: found[0]?.total ?? 0 }
}

/** One of them with all its words. */
export async function termFor(person: Person, kind: FiledTerm, slug: string): Promise<DeskTerm | undefined> {
  if (!hasRole(person, ...mayArrange)) return undefined
  const [term] = await rows<DeskTerm>(
    appDb(),
    sql`select slug, names, introductions, synonyms, version, (select count(*)::int from ${filed[kind]}) as stories
        from ${table[kind]} terms where slug = ${slug}`,
  )
  return term
}
