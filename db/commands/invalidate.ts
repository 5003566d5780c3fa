import { sql } from "drizzle-orm"
import { rows, type Transaction } from "@/db/client"
import { markInvalidated } from "@/db/invalidated"
import { textArray } from "@/db/text-array"
import { type Filing, oldAddressesTag, oldAddressTags, tagsOf } from "@/domain/cache-tags"
import { env } from "@/env"
import { announcePages } from "./announce"

/**
 * Drops every cached page that shows, or should now show, this language version; at COMMIT, on every instance. Of a text
 * that visitors have not had, and will not have within the hour, no page shows anything, and nothing is told: whoever may
 * connect hears what is.
 */
export async function invalidateText(tx: Transaction, languageVersionId: number) {
  const filings = await rows<Filing>(
    tx,
    sql`select story_id::int as "storyId", kind, language, slug, regions, countries, topics, series, people
        from filed where language_version_id = ${languageVersionId} and concerns_visitors`,
  )
  await invalidate(tx, filings.flatMap(tagsOf))
}

/** Drops every cached page that carries one of these tags; at COMMIT. A front cache hears of it by the outbox. */
export async function invalidate(tx: Transaction, tags: string[]) {
  if (tags.length === 0) return
  markInvalidated(tx, tags)
  await tx.execute(sql`select cache_invalidate(${textArray(tags)})`)
  if (env.FRONT_CACHE_PURGE_URL) await announcePages(tx, tags)
}

/** Drops what is led on from these addresses. Whoever asks who has not confirmed it asks for all of them together. */
export async function invalidateOldAddresses(tx: Transaction, addresses: readonly string[]) {
  await invalidate(tx, oldAddressTags(addresses))
  markInvalidated(tx, [oldAddressesTag])
}
