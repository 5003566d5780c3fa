import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import type { Locale, Names } from "@/domain/locales"
import { mayArrange } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import type { FiledTerm } from "@/domain/terms"

export type ListedTerm = { slug: string; name: string; introducedIn: Locale[] }
export type DeskTerm = {
  slug: string
  names: Partial<Names>
  introductions: Partial<Names>
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

/** Every region, country, topic or series, by English name; undefined for who may not change them. */
export async function termsFor(person: Person, kind: FiledTerm): Promise<ListedTerm[] | undefined> {
  if (!hasRole(person, ...mayArrange)) return undefined
  return await rows<ListedTerm>(
    appDb(),
    sql`select slug, names->>'en' as name,
          array(select jsonb_object_keys(introductions) order by 1) as "introducedIn"
        from ${table[kind]} order by names->>'en' collate "und-x-icu"`,
  )
}

/** One of them with all its words. */
export async function termFor(person: Person, kind: FiledTerm, slug: string): Promise<DeskTerm | undefined> {
  if (!hasRole(person, ...mayArrange)) return undefined
  const [term] = await rows<DeskTerm>(
    appDb(),
    sql`select slug, names, introductions, version, (select count(*)::int from ${filed[kind]}) as stories
        from ${table[kind]} terms where slug = ${slug}`,
  )
  return term
}
