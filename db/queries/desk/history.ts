import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import type { Action, Note } from "@/domain/workflow"

/** A step of a text's history, or somebody's writing (`action` null) between two steps. `at` is ISO. */
export type HistoryEntry = {
  edition: number
  /** Null: the system. */
  actorName: string | null
  at: string
  action: Action | Note | null
  reason: string | null
  /** The words as they stood then. */
  revisionId: number | null
}

/**
 * What happened to a language version, newest first: its steps, and its saves, where one person's saves in a row fold
 * into the last. The caller has made sure that the reader may see the text.
 */
export async function historyOf(languageVersionId: number): Promise<HistoryEntry[]> {
  const entries = await rows<HistoryEntry>(
    appDb(),
    sql`select edition, users.name as "actorName", to_json(at)#>>'{}' as at, action, reason,
          revision_id::int as "revisionId"
        from (
          select editions.number as edition, actor_id, history.at, action, reason, history.revision_id
          from history join editions on editions.id = edition_id
          where editions.language_version_id = ${languageVersionId}
          union all
          select editions.number, author_id, revisions.created_at, null, null, revisions.id
          from revisions join editions on editions.id = edition_id
          where revisions.language_version_id = ${languageVersionId}
        ) told left join users on users.id = actor_id
        order by at desc limit 500`,
  )
  return entries.filter((entry, index) => !isFolded(entry, entries[index - 1]))
}

/** A save is told by the later save of the same person, and the first one by the beginning of its edition. */
const isFolded = (entry: HistoryEntry, next: HistoryEntry | undefined) =>
  entry.action === null &&
  next !== undefined &&
  next.actorName === entry.actorName &&
  (next.action === null || next.action === "begin")
