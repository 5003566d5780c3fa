import type { Action, Note, Status } from "@/domain/workflow"

/** The statements of which commands are made, written by hand. */

type Entry = { to?: Status; reason?: string; id?: string }

/** A history entry of what comes next; without `to` the status stays. */
export const entry = (
  editionId: number,
  action: Action | Note | string,
  actor: number | null,
  { to, reason = "because", id }: Entry = {},
) => `insert into history (${id ? "id, " : ""}edition_id, edition_version, action, from_status, to_status, actor_id, reason)
  ${id ? "overriding system value" : ""} select ${id ? `${id}, ` : ""}id, version + 1, '${action}', status, ${to ? `'${to}'` : "status"}, ${actor}, '${reason}'
  from editions where id = ${editionId};`

/** A change of an edition that counts its version up. */
export const change = (editionId: number, columns: string) =>
  `update editions set ${columns ? `${columns}, ` : ""}version = version + 1 where id = ${editionId};`

/** A step: its entry, and the status with what else is set. */
export const take = (
  editionId: number,
  action: Action,
  { actor, to, set = "", reason }: { actor: number | null; to: Status; set?: string; reason?: string },
) =>
  entry(editionId, action, actor, { to, reason }) +
  change(editionId, [`status = '${to}'`, ...(set ? [set] : [])].join(", "))

export const hash = "approved_hash = (select content_hash from revisions where id = head_revision_id)"
export const now = "go_live_at = clock_timestamp(), listed_at = clock_timestamp()"

export const revision = (
  { languageVersionId, editionId }: { languageVersionId: number; editionId: number },
  author: number,
  { content = "{}", id }: { content?: string; id?: string } = {},
) => `insert into revisions (${id ? "id, " : ""}language_version_id, edition_id, author_id, content)
  ${id ? "overriding system value" : ""} values (${id ? `${id}, ` : ""}${languageVersionId}, ${editionId}, ${author}, '${content}');`

export const newest = (editionId: number) =>
  `head_revision_id = (select max(id) from revisions where edition_id = ${editionId})`

/** Says in whose name the statements that follow are made. */
export const named = (actor: number | string) => `select set_config('imprimatur.actor', '${actor}', true);`
