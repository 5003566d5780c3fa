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
    sql`select terms.slug, terms.names->>${language} as name, terms.introductions->>${language} as introduction,
          count(texts.id)::int as count
        from ${view[kind]} terms
        join live.filings on filings.term = ${kind} and filings.slug = terms.slug
        join live.texts on texts.story_id = filings.story_id and texts.language = ${language}
        group by 1, 2, 3
        order by terms.names->>${language} collate "und-x-icu"`,
  )
}

const view = {
  region: sql`live.regions`,
  country: sql`live.countries`,
  topic: sql`live.topics`,
  series: sql`live.series`,
}
