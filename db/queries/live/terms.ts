import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import type { Locale } from "@/domain/locales"

export const termKinds = {
  region: "regions",
  country: "countries",
  topic: "topics",
  series: "series",
} as const
export type TermKind = keyof typeof termKinds

export type Term = { slug: string; name: string; introduction: string | null }
export type CountedTerm = Term & { count: number }

/** A region, country, topic or series by its slug. */
export async function termAt(kind: TermKind, slug: string, language: Locale): Promise<Term | undefined> {
  const [term] = await rows<Term>(
    publicDb(),
    sql`select slug, names->>${language} as name, introductions->>${language} as introduction
        from ${view[kind]} where slug = ${slug}`,
  )
  return term
}

/** Every region, country, topic or series that has a text in this language, with how many. By name. */
export async function termsWithTexts(kind: TermKind, language: Locale): Promise<CountedTerm[]> {
  return await rows<CountedTerm>(
    publicDb(),
    sql`select terms.slug, terms.names->>${language} as name, terms.introductions->>${language} as introduction, count
        from ${view[kind]} terms join (${countsOf(kind, language)}) counts using (slug)
        order by ${byName(language)}`,
  )
}

export type CountedCountry = CountedTerm & { region: string }

/** Every country, or those of a region, that has a text in this language, with how many and its region. By name. */
export async function countriesWithTexts(language: Locale, region?: string): Promise<CountedCountry[]> {
  return await rows<CountedCountry>(
    publicDb(),
    sql`select terms.slug, terms.names->>${language} as name, terms.introductions->>${language} as introduction, count,
          terms.region
        from live.countries terms join (${countsOf("country", language)}) counts using (slug)
        where ${region ? sql`terms.region = ${region}` : sql`true`}
        order by ${byName(language)}`,
  )
}

const byName = (language: Locale) => sql`terms.names->>${language} collate "und-x-icu"`

const countsOf = (kind: TermKind, language: Locale) => sql`
  select filings.slug, count(*)::int as count
  from live.filings join live.texts on texts.story_id = filings.story_id and texts.language = ${language}
  where filings.term = ${kind} group by filings.slug`

/** The region that a country lies in. */
export async function regionOfCountry(slug: string, language: Locale): Promise<Term | undefined> {
  const [region] = await rows<Term>(
    publicDb(),
    sql`select regions.slug, regions.names->>${language} as name, regions.introductions->>${language} as introduction
        from live.countries join live.regions on regions.slug = countries.region where countries.slug = ${slug}`,
  )
  return region
}

const view = {
  region: sql`live.regions`,
  country: sql`live.countries`,
  topic: sql`live.topics`,
  series: sql`live.series`,
}
