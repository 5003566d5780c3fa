import { sql } from "drizzle-orm"
import { rows, type Transaction } from "@/db/client"
import { type Filing, tagsOf } from "@/domain/cache-tags"

/** Drops every cached page that shows, or should now show, this language version; at COMMIT, on every instance. */
export async function invalidateText(tx: Transaction, languageVersionId: number) {
  const filings = await rows<Filing>(
    tx,
    sql`select story_id::int as "storyId", kind, language, slug, regions, countries, topics, series
        from filed where language_version_id = ${languageVersionId}`,
  )
  await invalidate(tx, filings.flatMap(tagsOf))
}

export async function invalidate(tx: Transaction, tags: string[]) {
  await tx.execute(
    sql`select cache_invalidate(array(select jsonb_array_elements_text(${JSON.stringify(tags)}::jsonb)))`,
  )
}
