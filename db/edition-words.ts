import { sql } from "drizzle-orm"
import { type Content, emptyContent } from "@/domain/story"

/** What an edition starts from and what it says. Both want `editions` with their head `revisions` in the query. */

const nothingSaid = JSON.stringify({ changeNote: emptyContent("news").changeNote })

/**
 * An edition's words. It starts as the very bytes of the one before, but what those told readers of a change was of that
 * change: a note counts only in the edition in which it was written.
 */
export const ownWords = sql<Content>`case
  when revisions.edition_id = editions.id and revisions.content ? 'changeNote' then revisions.content
  else revisions.content || ${nothingSaid}::jsonb end`

/** Has no edition of the text been given to visitors before this one? */
export const isFirst = sql<boolean>`not exists (
  select from editions before where before.language_version_id = editions.language_version_id
    and before.number < editions.number and before.go_live_at <= now())`
