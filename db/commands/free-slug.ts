import { sql } from "drizzle-orm"
import { rows, type Transaction } from "@/db/client"
import { formerSlugs, languageVersions } from "@/db/schema/stories"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"

/**
 * The wished slug, or the first of wish-2, wish-3 … that no text of this kind and language has or had. Whoever wishes
 * for the same at the same time waits for this transaction, and finds it taken.
 */
export async function freeSlug(
  tx: Transaction,
  { kind, language, wish, except = 0 }: { kind: Kind; language: Locale; wish: string; except?: number },
) {
  const root = wish.replace(/(-\d+)+$/, "")
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`slug ${kind} ${language} ${root}`}))`)
  const taken = await rows<{ slug: string }>(
    tx,
    sql`select slug from ${languageVersions} where kind = ${kind} and language = ${language} and slug like ${`${wish}%`} and id <> ${except}
        union select slug from ${formerSlugs} where kind = ${kind} and language = ${language} and slug like ${`${wish}%`} and language_version_id <> ${except}`,
  )
  const slugs = new Set(taken.map(row => row.slug))
  let candidate = wish
  for (let count = 2; slugs.has(candidate); count++) candidate = `${wish}-${count}`
  return candidate
}
