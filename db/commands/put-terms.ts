import { sql } from "drizzle-orm"
import type { Country } from "@/db/reference/countries"
import type { Region } from "@/db/reference/regions"
import { countries, regions, series, topics } from "@/db/schema/taxonomy"
import { transact } from "@/db/transact"
import { siteTag } from "@/domain/cache-tags"
import { localeCodes, type Names } from "@/domain/locales"
import { slugOf } from "@/domain/slug"
import { invalidate } from "./invalidate"

type Term = { slug: string; names: Names; introductions?: Partial<Names> }

/** The regions and countries that every installation has. What is there already stays as it is. */
export const putReference = (reference: { regions: Region[]; countries: Country[] }) =>
  transact(async tx => {
    await tx.insert(regions).values(reference.regions).onConflictDoNothing()
    const ids = new Map(
      (await tx.select({ id: regions.id, slug: regions.slug }).from(regions)).map(row => [row.slug, row.id]),
    )
    const rows = reference.countries.map(({ code, region }) => {
      const regionId = ids.get(region)
      if (regionId === undefined) throw new Error(`The reference names no region ${region}.`)
      const names = namesOf(code)
      return { code, names, slug: slugOf(names.en), regionId }
    })
    const added = await tx
      .insert(countries)
      .values(rows)
      .onConflictDoNothing()
      .returning({ id: countries.id })
    if (added.length > 0) await invalidate(tx, [siteTag])
  })

const regionNames = localeCodes.map(
  locale => [locale, new Intl.DisplayNames(locale, { type: "region" })] as const,
)

/** A country's names as the Unicode project has them. */
const namesOf = (code: string) =>
  Object.fromEntries(regionNames.map(([locale, names]) => [locale, names.of(code) ?? code])) as Names

/** Adds topics or series, or renames those that are there. */
export const putTerms = (kind: "topics" | "series", terms: Term[]) =>
  transact(async tx => {
    const table = kind === "topics" ? topics : series
    await tx
      .insert(table)
      .values(terms)
      .onConflictDoUpdate({
        target: table.slug,
        set: { names: sql`excluded.names`, introductions: sql`excluded.introductions` },
      })
    await invalidate(tx, [siteTag])
  })
