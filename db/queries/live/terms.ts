import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"
import { nameIn } from "@/db/queries/name-in"
import { knownAs } from "@/domain/known-as"
import type { Locale } from "@/domain/locales"
import type { FiledTerm, TermKind } from "@/domain/terms"
import { personAt } from "./people"

export type Term = { slug: string; name: string; introduction: string | null }
export type CountedTerm = Term & { count: number }

/** A region, country, topic, series or person by its slug. */
export async function termAt(kind: TermKind, slug: string, language: Locale): Promise<Term | undefined> {
  if (kind === "person") return await personTerm(slug, language)
  const [term] = await rows<Term>(
    publicDb(),
    sql`select slug, ${nameIn(sql`names`, language)} as name, introductions->>${language} as introduction
        from ${view[kind]} where slug = ${slug}`,
  )
  return term
}

/** Every region, country, topic or series there is. By name. */
export async function termsOf(kind: FiledTerm, language: Locale): Promise<Term[]> {
  return await rows<Term>(
    publicDb(),
    sql`select terms.slug, ${nameIn(sql`terms.names`, language)} as name, terms.introductions->>${language} as introduction
        from ${view[kind]} terms order by ${byName(language)}`,
  )
}

/** Every region, country, topic or series that has a text in this language, with how many. By name. */
export async function termsWithTexts(kind: FiledTerm, language: Locale): Promise<CountedTerm[]> {
  return await rows<CountedTerm>(
    publicDb(),
    sql`select ${counted(language)} from ${view[kind]} terms ${numbersOf(kind, language)}
        where count > 0 order by ${byName(language)}`,
  )
}

export type CountedCountry = CountedTerm & { region: string }

/** Every country, or those of a region, that has a text in this language, with how many and its region. By name. */
export async function countriesWithTexts(language: Locale, region?: string): Promise<CountedCountry[]> {
  return await rows<CountedCountry>(
    publicDb(),
    sql`select ${counted(language)}, terms.region from live.countries terms ${numbersOf("country", language)}
        where count > 0 and ${region ? sql`terms.region = ${region}` : sql`true`}
        order by ${byName(language)}`,
  )
}

const counted = (language: Locale) =>
  sql`terms.slug, ${nameIn(sql`terms.names`, language)} as name, terms.introductions->>${language} as introduction, count`

const byName = (language: Locale) => sql`${nameIn(sql`terms.names`, language)} collate "und-x-icu"`

const numbersOf = (kind: FiledTerm, language: Locale) => sql`
  cross join lateral (
    select count(*)::int as count from live.listings
    where list = ${`${kind}:`} || terms.slug and language = ${language}) numbers`

/** The region that a country lies in. */
export async function regionOfCountry(slug: string, language: Locale): Promise<Term | undefined> {
  const [region] = await rows<Term>(
    publicDb(),
    sql`select regions.slug, ${nameIn(sql`regions.names`, language)} as name, regions.introductions->>${language} as introduction
        from live.countries join live.regions on regions.slug = countries.region where countries.slug = ${slug}`,
  )
  return region
}

async function personTerm(slug: string, language: Locale): Promise<Term | undefined> {
  const person = await personAt(slug, language)
  return person && { slug, name: knownAs(person), introduction: null }
}

const view = {
  region: sql`live.regions`,
  country: sql`live.countries`,
  topic: sql`live.topics`,
  series: sql`live.series`,
}
