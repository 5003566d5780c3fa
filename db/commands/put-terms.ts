import { sql } from "drizzle-orm"
import type { PgColumn } from "drizzle-orm/pg-core"
import type { Country } from "@/db/reference/countries"
import { countrySynonyms } from "@/db/reference/country-synonyms"
import type { Region } from "@/db/reference/regions"
import { countries, regions, series, topics } from "@/db/schema/taxonomy"
import { transactAsOwner } from "@/db/transact"
import { siteTag } from "@/domain/cache-tags"
import { localeCodes, type Names, type SomeNames, type Synonyms } from "@/domain/locales"
import { slugOf } from "@/domain/slug"
import { invalidate } from "./invalidate"

type Term = { slug: string; names: SomeNames; introductions?: Partial<Names>; synonyms?: Synonyms }

/** The regions and countries that every installation has. What is there already stays as it is, and gets the names it lacks. */
export const putReference = (reference: { regions: Region[]; countries: Country[] }) =>
  transactAsOwner(async tx => {
    const addedRegions = await tx
      .insert(regions)
      .values(reference.regions)
      .onConflictDoUpdate({ target: regions.slug, ...lacking(regions) })
      .returning({ id: regions.id })
    const ids = new Map(
      (await tx.select({ id: regions.id, slug: regions.slug }).from(regions)).map(row => [row.slug, row.id]),
    )
    const rows = reference.countries.map(({ code, region }) => {
      const regionId = ids.get(region)
      if (regionId === undefined) throw new Error(`The reference names no region ${region}.`)
      const names = namesOf(code)
      return { code, names, synonyms: countrySynonyms[code] ?? {}, slug: slugOf(names.en), regionId }
    })
    const addedCountries = await tx
      .insert(countries)
      .values(rows)
      .onConflictDoUpdate({ target: countries.code, ...lacking(countries) })
      .returning({ id: countries.id })
    if (addedRegions.length + addedCountries.length > 0) await invalidate(tx, [siteTag])
  })

/**
 * A language that is new here brings its names along; those given already are kept. So are synonyms: once an editor has
 * saved a term it has some in every language, or none, as they left it.
 */
const lacking = ({ names, synonyms }: Record<"names" | "synonyms", PgColumn>) => ({
  set: { names: sql`excluded.names || ${names}`, synonyms: sql`excluded.synonyms || ${synonyms}` },
  setWhere: sql`excluded.names || ${names} <> ${names} or excluded.synonyms || ${synonyms} <> ${synonyms}`,
})

const regionNames = localeCodes.map(
  locale => [locale, new Intl.DisplayNames(locale, { type: "region" })] as const,
)

/** A country's names as the Unicode project has them. */
const namesOf = (code: string) =>
  Object.fromEntries(regionNames.map(([locale, names]) => [locale, names.of(code) ?? code])) as Names

/** Adds topics or series, or renames those that are there; for scripts, in nobody's name. */
export const putTerms = (kind: "topics" | "series", terms: Term[]) =>
  transactAsOwner(async tx => {
    const table = kind === "topics" ? topics : series
    await tx
      .insert(table)
      .values(terms)
      .onConflictDoUpdate({
        target: table.slug,
        set: {
          names: sql`excluded.names`,
          introductions: sql`excluded.introductions`,
          synonyms: sql`excluded.synonyms`,
        },
      })
    await invalidate(tx, [siteTag])
  })
