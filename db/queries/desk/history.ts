import { sql } from "drizzle-orm"
import { appDb, rows } from "@/db/client"
import type { Action, Note } from "@/domain/workflow"

/** An entry of a text's history, or its people's writing between two entries. Newest first; `at` is ISO. */
export type HistoryEntry = {
  edition: number
  /** Null: the system. */
  actorName: string | null
  at: string
  reason: string | null
} & ({ is: "step"; action: Action | Note } | { is: "writing"; action: null })

/**
 * What happened to a language version, its steps and its saves; saves of one person that follow each other fold into
 * the last of them. The caller has made sure that the person may see the text.
 */
export async function historyOf({
  languageVersionId,
}: {
  languageVersionId: number
}): Promise<HistoryEntry[]> {
  return await rows<HistoryEntry>(
    appDb(),
    sql`with told as (
          select editions.number as edition, history.actor_id, history.at, history.reason, 'step' as is, history.action, editions.id * 1000000 + history.edition_version as place
          from history join editions on editions.id = history.edition_id
          where editions.language_version_id = ${languageVersionId}
          union all
          select editions.number, revisions.author_id, revisions.created_at, null, 'writing', null, null
          from revisions join editions on editions.id = revisions.edition_id
          where revisions.language_version_id = ${languageVersionId}
        ), ordered as (
          select *, lead(is) over timeline as next_is, lead(actor_id) over timeline as next_actor_id
          from told window timeline as (order by at, place nulls first)
        )
        select edition, users.name as "actorName", to_json(at)#>>'{}' as at, reason, is, action
        from ordered left join users on users.id = actor_id
        where is = 'step' or not (next_is = 'writing' and next_actor_id = actor_id) and not coalesce(next_is = 'step' and at = (
          select min(created_at) from revisions where language_version_id = ${languageVersionId}), false)
        order by at desc, place desc nulls last
        limit 200`,
  )
}
