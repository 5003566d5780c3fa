import { and, eq } from "drizzle-orm"
import { appDb } from "@/db/client"
import { editions, languageVersions } from "@/db/schema/stories"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"

/** The story whose text has this address, public or not; for scripts that must not tell a story twice. */
export async function storyAt({ kind, language, slug }: { kind: Kind; language: Locale; slug: string }) {
  const [text] = await appDb()
    .select({ storyId: languageVersions.storyId })
    .from(languageVersions)
    .where(
      and(
        eq(languageVersions.kind, kind),
        eq(languageVersions.language, language),
        eq(languageVersions.slug, slug),
      ),
    )
  return text?.storyId
}

/** The present version number of an edition, for those who act at once on what they have just written. */
export async function versionOf(editionId: number): Promise<number> {
  const [edition] = await appDb()
    .select({ version: editions.version })
    .from(editions)
    .where(eq(editions.id, editionId))
  if (!edition) throw new Error(`There is no edition ${editionId}.`)
  return edition.version
}
